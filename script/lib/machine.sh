# Brings what the tests need and a fresh Debian lacks: Node, Java, Chromium, fonts, npm packages. Sourced by script/test.
# shellcheck shell=bash

export PATH="${HOME:-/root}/.cargo/bin:$PATH:/usr/sbin" CARGO_TERM_COLOR=never NO_COLOR=1 npm_config_cache="$PWD/.test/npm-cache"
CARGO_DENY=0.20.2
export PIP_CACHE_DIR="$PWD/.test/pip-cache" PIP_DISABLE_PIP_VERSION_CHECK=1

NODE_LEAST=20
JAVA_LEAST=17
# Taken from npm where the distribution's own Node is too old, into .test/node.
NODE_PACKAGE_VERSION=20.20.2

has() { command -v "$1" >/dev/null 2>&1; }

# prepare_machine PART…: looks for what the parts need.
prepare_machine() {
  local parts=" $* " missing=()
  if [[ $parts == *' rust '* || $parts == *' site '* ]]; then need_cargo; fi
  if [[ $parts == *' rust '* ]]; then need_cargo_deny; fi
  if [[ $parts =~ ' '(scripts|pages|browser|selftest)' ' ]]; then
    has node || missing+=(nodejs)
    has npm || missing+=(npm)
  fi
  if [[ $parts =~ ' '(pages|selftest)' ' ]]; then
    has java || missing+=(default-jre-headless)
  fi
  if [[ $parts =~ ' '(browser|selftest)' ' && ! ("${QUICK:-}" == yes && $parts != *' browser '*) ]]; then
    has_chromium || missing+=(chromium)
    has nginx || missing+=(nginx-light)
    has apache2 || missing+=(apache2-bin)
    has caddy || missing+=(caddy)
    has_font ar && has_font th || missing+=(fonts-noto-core)
  fi
  if [[ $parts == *' scripts '* ]]; then
    has_python || missing+=(python3 python3-venv)
  fi
  install_packages "${missing[@]}"
  if [[ $parts =~ ' '(scripts|pages|browser|selftest)' ' ]]; then
    need_node
    need_npm_packages
  fi
  if [[ $parts =~ ' '(pages|selftest)' ' ]]; then need_java; fi
  if [[ $parts == *' scripts '* ]]; then need_python_packages; fi
}

refuse() {
  printf 'script/test can'\''t go on: %s\n' "$1" >&2
  exit 2
}

need_cargo() {
  has cargo || refuse 'install Rust from https://rustup.rs'
  local component
  for component in fmt clippy; do
    cargo "$component" --version >/dev/null 2>&1 && continue
    has rustup || refuse "cargo $component is missing: install the component"
    rustup component add rustfmt clippy
  done
}

# Built without optimisation: it runs for two seconds, and would take minutes to build otherwise.
need_cargo_deny() {
  if [ "$(.test/tools/bin/cargo-deny --version 2>/dev/null)" = "cargo-deny $CARGO_DENY" ]; then return; fi
  printf '== cargo-deny\n'
  CARGO_PROFILE_DEV_DEBUG=0 CARGO_TARGET_DIR=.test/tools/target cargo install -q cargo-deny --version "$CARGO_DENY" --locked --debug \
    --root .test/tools || refuse 'cargo could not install cargo-deny'
  rm -rf .test/tools/target
}

has_python() {
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1
}

# The packages stand in an environment of this checkout; made anew when their list has changed.
need_python_packages() {
  if cmp -s tests/requirements.txt .test/python/requirements.txt; then return; fi
  printf '== Python packages\n'
  rm -rf .test/python
  python3 -m venv .test/python || refuse 'python3 could not make an environment; on Debian: apt-get install python3-venv'
  .test/python/bin/pip install -q -r tests/requirements.txt </dev/null || refuse 'pip could not install tests/requirements.txt'
  cp tests/requirements.txt .test/python/requirements.txt
}

has_chromium() {
  [ -n "${CHROMIUM:-}" ] || has chromium || has chromium-browser || has google-chrome
}

has_font() {
  has fc-list && [ -n "$(fc-list ":lang=$1")" ]
}

install_packages() {
  if [ "$#" -eq 0 ]; then return; fi
  if [ "$(id -u)" -ne 0 ] || ! has apt-get; then
    refuse "these are missing; install them, on Debian with: sudo apt-get install $*"
  fi
  printf '== installing %s\n' "$*"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq >/dev/null
  apt-get install -qq -y --no-install-recommends "$@" >.test/apt.log 2>&1 || { tail -n 20 .test/apt.log; refuse "apt-get could not install $*"; }
}

node_is_recent() {
  node -e "process.exit(process.versions.node.split('.')[0] >= $NODE_LEAST ? 0 : 1)" >/dev/null 2>&1
}

need_node() {
  if [ -x .test/node/bin/node ]; then export PATH="$PWD/.test/node/bin:$PATH"; fi
  if node_is_recent; then return; fi
  local machine
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) machine=linux-x64 ;;
    Linux-aarch64) machine=linux-arm64 ;;
    *) refuse "Node $NODE_LEAST or later is needed, this is $(node --version)" ;;
  esac
  printf '== Node %s is too old, taking %s for this checkout\n' "$(node --version)" "$NODE_PACKAGE_VERSION"
  mkdir -p .test/node/bin
  npm install --silent --no-save --prefix .test/node "node-$machine@$NODE_PACKAGE_VERSION" </dev/null
  ln -sf "../node_modules/node-$machine/bin/node" .test/node/bin/node
  export PATH="$PWD/.test/node/bin:$PATH"
  node_is_recent || refuse "Node $NODE_LEAST or later is needed"
}

need_java() {
  local version
  version=$(java -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1)
  [ "${version:-0}" -ge "$JAVA_LEAST" ] || refuse "Java $JAVA_LEAST or later is needed, this is ${version:-unknown}"
}

need_npm_packages() {
  # npm's own record of what it installed is at least as new as the lock file when nothing has changed.
  if [ node_modules/.package-lock.json -nt package-lock.json ] && [ node_modules/.package-lock.json -nt package.json ]; then return; fi
  printf '== npm packages\n'
  npm ci --silent </dev/null || refuse 'npm ci failed; run it by hand to see why'
}
