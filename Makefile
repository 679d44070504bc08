# Everything that is done to this repository is done from here.

PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
DMN_TCK ?= ../shared/data/dmn-tck

sources := Package.swift Sources Tests Examples Benchmarks Fuzzing
borders := --explicit-target-dependency-import-check=error
release := --configuration release --static-swift-stdlib
share := $(DESTDIR)$(PREFIX)/share

.PHONY: demo build test check format golden install doc bench fuzz interop conformance torture screening setup

# Plays one client's story on a practice register in .build/demo; TIIMI_LANG=sv or en for other languages.
demo: setup
	@$(SWIFT) build --product tiimi
	@rm -rf .build/demo && mkdir -p .build/demo
	@Examples/ylojarvi/demo.sh "$$($(SWIFT) build --show-bin-path)/tiimi" .build/demo/ylojarvi.tiimi

build: setup
	$(SWIFT) build

test: setup
	$(SWIFT) test --disable-xctest

# The same here and on the build machine, fast things first.
check: setup
	$(SWIFT) format lint --strict --recursive $(sources)
	$(SWIFT) build --build-tests $(borders)
	$(SWIFT) test --disable-xctest $(borders)

format:
	$(SWIFT) format --in-place --recursive $(sources)

# Writes the files under Tests/Fixtures and docs/commands.md anew. Read the difference before you commit it.
golden: setup
	TIIMI_GOLDEN=1 $(SWIFT) test --disable-xctest
	git diff --stat -- Tests/Fixtures docs

# Holds a release build against its budgets and writes docs/benchmarks.md; the registers stay in .build/bench.
# BENCH=--quick tries on smaller registers and writes nothing.
bench: setup
	$(SWIFT) build $(release) --product tiimi
	$(SWIFT) build $(release) --product tiimi-bench
	"$$($(SWIFT) build $(release) --show-bin-path)/tiimi-bench" .build/bench $(or $(BENCH),--write docs/benchmarks.md)

# Throws made-up and broken FEEL at the parser for MINUTES and writes what came of it to docs/fuzzing.md.
# SEED=n repeats a run.
fuzz: setup
	$(SWIFT) build $(release) --product tiimi-fuzz
	"$$($(SWIFT) build $(release) --show-bin-path)/tiimi-fuzz" --minutes $(or $(MINUTES),10) \
	  $(if $(SEED),--seed $(SEED)) --write docs/fuzzing.md

# One program file without any Swift libraries beside it, its manual pages and its completions.
install: setup
	$(SWIFT) build $(release) --product tiimi
	install -D -m 755 "$$($(SWIFT) build $(release) --show-bin-path)/tiimi" "$(DESTDIR)$(PREFIX)/bin/tiimi"
	install -d "$(share)/man/man1" "$(share)/man/fi/man1" "$(share)/man/sv/man1"
	install -d "$(share)/bash-completion/completions" "$(share)/zsh/site-functions"
	install -d "$(share)/fish/vendor_completions.d"
	"$(DESTDIR)$(PREFIX)/bin/tiimi" help --man --lang en > "$(share)/man/man1/tiimi.1"
	"$(DESTDIR)$(PREFIX)/bin/tiimi" help --man --lang fi > "$(share)/man/fi/man1/tiimi.1"
	"$(DESTDIR)$(PREFIX)/bin/tiimi" help --man --lang sv > "$(share)/man/sv/man1/tiimi.1"
	"$(DESTDIR)$(PREFIX)/bin/tiimi" completions bash > "$(share)/bash-completion/completions/tiimi"
	"$(DESTDIR)$(PREFIX)/bin/tiimi" completions zsh > "$(share)/zsh/site-functions/_tiimi"
	"$(DESTDIR)$(PREFIX)/bin/tiimi" completions fish > "$(share)/fish/vendor_completions.d/tiimi.fish"

# The reference of the library as pages for a browser, in .build/doc.
doc: setup
	rm -rf .build/symbol-graphs .build/doc
	$(SWIFT) build --target MinunTiimini --scratch-path .build/for-doc \
	  -Xswiftc -emit-symbol-graph -Xswiftc -emit-symbol-graph-dir -Xswiftc "$(CURDIR)/.build/symbol-graphs"
	docc convert --additional-symbol-graph-dir .build/symbol-graphs --output-path .build/doc \
	  --fallback-display-name MinunTiimini --fallback-bundle-identifier minun-tiimini

# Lets outside programs judge what is exported; they are installed under .build/interop from PyPI.
interop: setup
	scripts/interop/run.sh

# Runs the cases of the DMN Technology Compatibility Kit; DMN_TCK is a folder laid out as its compliance-level-2.
conformance: setup
	$(SWIFT) build --product tiimi
	@scripts/conformance.sh "$$($(SWIFT) build --show-bin-path)/tiimi" "$(DMN_TCK)"

# Kills the program 200 times in the middle of writes and lets four write at once; nothing acknowledged may be lost.
torture: setup
	$(SWIFT) build --product tiimi
	rm -rf .build/torture && mkdir -p .build/torture
	scripts/torture.sh "$$($(SWIFT) build --show-bin-path)/tiimi" .build/torture 200 25

# Answers a screening in a real terminal (tmux), kills the program at item 9 and goes on; counts the keys.
screening: setup
	$(SWIFT) build --product tiimi
	rm -rf .build/screening && mkdir -p .build/screening
	scripts/screening-tmux.sh "$$($(SWIFT) build --show-bin-path)/tiimi" .build/screening

setup:
	@scripts/setup.sh
