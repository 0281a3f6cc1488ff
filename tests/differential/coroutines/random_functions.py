# Functions of nested try, with, loops and except* made at random: every way through them.
import _random_programs
_random_programs.run('fn', 11, 10)
_random_programs.run('fn', 12, 10)
