import atexit
atexit.register(print, "handler ran")
raise KeyError("uncaught")

# expect: handler ran
# expect error: KeyError: 'uncaught'
