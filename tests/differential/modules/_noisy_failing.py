from _noisy import Noisy
held = Noisy("held by the failing module")
raise RuntimeError("no good")
