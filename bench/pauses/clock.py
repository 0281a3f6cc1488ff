"""The longest time between two calls of step(), and what a run has taken in all."""
import sys
import time

objects = int(sys.argv[1])
by_hand = "by-hand" in sys.argv[2:]
now = time.process_time_ns


class Clock:
    def __init__(self):
        self.longest = 0
        self.begin = self.last = now()

    def step(self):
        moment = now()
        self.longest = max(self.longest, moment - self.last)
        self.last = moment

    def skip(self):
        self.last = now()

    def report(self):
        with open("/proc/self/status") as status:
            peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) // 1024
        print(f"{(now() - self.begin) / 1e9:7.2f} s {self.longest / 1e6:9.2f} ms {peak:6} MB")
