import sys
sys.stdout.write("written\n")  # expect: written
print(sys.stdout.write("five\n"))
# expect: five
# expect: 5
print("to stderr", file=sys.stderr)
sys.stderr.write("also to stderr\n")
sys.stdout.flush()

# expect stderr: to stderr
# expect stderr: also to stderr
