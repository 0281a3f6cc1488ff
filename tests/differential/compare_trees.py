#!/usr/bin/env python3.13
"""Compare our syntax trees with CPython's, for developers: CPython 3.13 is the oracle.

    compare_trees.py GOSSAMER [FILE-OR-FOLDER...]     (default: CPython's own library)

GOSSAMER is run as `GOSSAMER --dump-tree FILE...` and prints, for each file, one line: the dump, or
"error: " and a message. A tree must be equal to ast.dump(..., include_attributes=True); a file that CPython
rejects must be rejected.
"""

import ast
import os
import subprocess
import sys
import time
import warnings

BATCH = 40


def files_of(arguments):
    for argument in arguments:
        if os.path.isdir(argument):
            for folder, _, names in sorted(os.walk(argument)):
                for name in sorted(names):
                    if name.endswith(".py"):
                        yield os.path.join(folder, name)
        else:
            yield argument


def expected(path):
    with open(path, "rb") as file:
        text = file.read()
    start = time.process_time()
    try:
        tree = ast.parse(text, path)
    except (SyntaxError, ValueError) as error:
        return None, error, time.process_time() - start
    used = time.process_time() - start
    return ast.dump(tree, include_attributes=True), None, used


def first_difference(ours, theirs):
    at = next((i for i, (a, b) in enumerate(zip(ours, theirs)) if a != b), min(len(ours), len(theirs)))
    return f"at {at}:\n    ours   …{ours[max(0, at - 100):at + 120]}\n    theirs …{theirs[max(0, at - 100):at + 120]}"


def main():
    gossamer, *arguments = sys.argv[1:]
    warnings.simplefilter("ignore")
    sys.setrecursionlimit(20000)
    paths = list(files_of(arguments or [os.path.dirname(os.__file__)]))
    equal = rejected = wrong = 0
    seconds = 0.0
    for i in range(0, len(paths), BATCH):
        batch = paths[i:i + BATCH]
        run = subprocess.run([gossamer, "--dump-tree", *batch], capture_output=True, encoding="utf-8", errors="surrogateescape")
        lines = run.stdout.split("\n")
        for path, ours in zip(batch, lines + ["(no output)"] * len(batch)):
            theirs, error, used = expected(path)
            seconds += used
            if theirs is None and ours.startswith("error: "):
                rejected += 1
            elif ours == theirs:
                equal += 1
            else:
                wrong += 1
                print(f"{path}: {f'CPython says {error!r}' if error else first_difference(ours, theirs)}")
    print(f"{len(paths)} files: {equal} equal, {rejected} rejected by both, {wrong} different; "
          f"ast.parse took {seconds:.2f} s of CPU")
    return wrong != 0


sys.exit(main())
