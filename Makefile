# Everything a contributor runs. `make` alone lists the targets.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run test check fuzz faults bench dist format

# One set of flags for run, test and check, so that nothing is built twice. Debug information
# nearly doubles the time of a build from nothing; put it back for a debugger with
# `make run SWIFT_BUILD_FLAGS=`.
export SWIFT_BUILD_FLAGS ?= -debug-info-format none
# Where `make run` serves.
export PORT ?= 8080

# What would let settings of one machine change the result of a build or a test.
unexport SDKROOT TOOLCHAINS SWIFT_EXEC CC CXX CFLAGS CXXFLAGS LDFLAGS
unexport GIT_DIR GIT_WORK_TREE

swift_folders := $(wildcard Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources)
built := .build/rinkside.built

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: $(built) ## set up, build, load the archive, serve http://127.0.0.1:8080 (PORT=8081 for another)
	@exec scripts/run

# A debug build: three minutes from nothing instead of six, and `make test` uses it again.
# The stamp takes its time from before the build, so that an edit made meanwhile is not missed.
$(built): Package.swift $(shell find Sources)
	@scripts/setup
	@echo "Building rinkside; from nothing this takes two to four minutes."
	@mkdir -p .build && touch $@.started
	swift build $(SWIFT_BUILD_FLAGS) --product rinkside
	@mv $@.started $@

test: ## set up and run all tests; says what it skips where a package cannot be installed
	@scripts/setup
	@scripts/test

check: ## what CI runs: strict format, strict build, every test, nothing skipped
	@scripts/setup
	@scripts/setup browser
	swift format lint --strict --recursive $(swift_folders)
	swift build --build-tests $(SWIFT_BUILD_FLAGS) --explicit-target-dependency-import-check error
	@scripts/test --nothing-skipped
	@echo "make check: format, build and every test passed (benchmarks are not built: make bench)."

fuzz: ## damage what every reader reads for ten minutes (FUZZ_SECONDS=60 FUZZ_SEED=7 for others)
	@scripts/setup
	FUZZ_SECONDS=$${FUZZ_SECONDS:-600} FUZZ_SEED=$${FUZZ_SEED:-$$RANDOM} \
	    swift test --disable-xctest $(SWIFT_BUILD_FLAGS) --filter FuzzTests

faults: ## kill the server 300 times in the midst of a stop (KILLS=1000 for more)
	@scripts/setup
	KILLS=$${KILLS:-300} swift test --disable-xctest $(SWIFT_BUILD_FLAGS) --filter 'Power cuts'

# Swift's libraries inside: starts in half the time, runs without a toolchain.
release := swift build --configuration release --static-swift-stdlib --product rinkside

bench: ## build in release and measure; the method is in Benchmarks/README.md
	@scripts/setup
	$(release)
	swift run --configuration release --package-path Benchmarks bench .build/release/rinkside

dist: ## pack one binary that runs without a Swift toolchain: .build/dist/rinkside.tar.gz
	@scripts/setup
	$(release)
	@scripts/dist

format: ## format all Swift files in place
	swift format --in-place --recursive $(swift_folders)
