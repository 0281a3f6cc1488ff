class Thing:
    def __del__(self):
        print("del at exit")


t = Thing()
raise ValueError("uncaught")

# expect: del at exit
# expect error: ValueError: uncaught
