import atexit, sys
atexit.register(print, "handler ran")
sys.exit(4)

# expect: handler ran
# expect status: 4
