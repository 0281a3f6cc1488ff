# A file of one's own for a test: its name, and what takes it away again.
import time

name = "/tmp/gossamer-test-%d-%d" % (time.time_ns(), id(object()) // 16 % 100000)


def remove():
    try:
        import os
        os.remove(name)
    except ImportError:
        open(name, "w").close()


def shown(text):
    return text.replace(name, "NAME")
