# One word for each thing to do. CMakeLists.txt says how it is built.

JOBS ?= $(shell nproc)
CMAKE = cmake -S . -DCMAKE_C_COMPILER=$(CC)
CC    = gcc
FUZZ_SECONDS ?= 20
BASE ?=

.PHONY: all run check check-long bench scores udpipe asan ubsan tsan fuzz lint format regen spec train \
        install clean

all:                    ## the command, its data and the tests, in build/
	@$(CMAKE) -B build
	@cmake --build build -j $(JOBS)

run: all                ## codes examples/ into a ledger and prints it
	@tools/run-examples build/demarche

check: all              ## everything that must hold; ends with "N passed, N failed"
	@tools/check build

spec: all               ## the manual's examples; ONLY=name runs one
	@build/tests/run-spec --demarche build/demarche $(if $(ONLY),--only $(ONLY)) docs/spec tests/regress

bench: all              ## speed; BASE=commit sets that commit beside it
	@cmake --build build -j $(JOBS) --target benches
	@tools/bench build $(BASE)

scores: all             ## accuracy, against ../shared when it is there
	@tools/scores build

udpipe: all             ## the same texts through UDPipe 1 (PyPI: ufal.udpipe; trains it the first time, hours)
	@cmake --build build -j $(JOBS) --target benches
	@tools/bench-udpipe build build/udpipe

asan:                   ## the tests under the address and undefined-behaviour sanitizers
	@$(CMAKE) -B build-asan -DDM_SANITIZE=address,undefined
	@cmake --build build-asan -j $(JOBS)
	@tools/check build-asan

ubsan:                  ## the same, with char unsigned and no optimisation
	@$(CMAKE) -B build-ubsan -DDM_SANITIZE=undefined -DCMAKE_C_FLAGS=-funsigned-char
	@cmake --build build-ubsan -j $(JOBS)
	@tools/check build-ubsan

tsan:                   ## the same under the thread sanitizer
	@$(CMAKE) -B build-tsan -DDM_SANITIZE=thread
	@cmake --build build-tsan -j $(JOBS)
	@tools/check build-tsan

fuzz:                   ## each target of tests/fuzz for FUZZ_SECONDS (apt: clang libclang-rt-14-dev)
	@cmake -S . -B build-fuzz -DCMAKE_C_COMPILER=clang -DDM_FUZZ=ON
	@cmake --build build-fuzz -j $(JOBS)
	@tools/fuzz build-fuzz $(FUZZ_SECONDS)

lint: all               ## arrows between modules, the lexicon, layout
	@tools/check-deps
	@build/demarche lint lexicon
	@tools/format --check
	@tools/lengths

format:                 ## lays FILES out by .clang-format
	@tools/format $(FILES)

regen:                  ## makes generated tables anew
	@for gen in tools/gen_*; do [ ! -x "$$gen" ] || "$$gen" || exit 1; done

train:                  ## the trainer (not needed to run)
	@$(CMAKE) -B build
	@cmake --build build -j $(JOBS) --target train

install: all            ## PREFIX through: cmake --install build --prefix DIR
	@cmake --install build

clean:
	@rm -rf build build-asan build-ubsan build-tsan build-fuzz
