"""Bisection: keeping a list sorted without sorting it after each insertion."""

from _bisect import *

bisect = bisect_right
insort = insort_right
