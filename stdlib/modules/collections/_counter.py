"""Counter: a dict that counts."""

import _collections_abc
from _collections import _count_elements
from itertools import chain as _chain, repeat as _repeat, starmap as _starmap

__name__ = 'collections'  # as what is defined here is to show it


class Counter(dict):
    '''Dict subclass for counting hashable items: elements are the keys, their counts the values.

    >>> c = Counter('abcdeabcdabcaba')
    >>> c.most_common(3)
    [('a', 5), ('b', 4), ('c', 3)]
    '''

    def __init__(self, iterable=None, /, **kwds):
        'Create a new, empty Counter object, and count the elements of an iterable or take the counts of a mapping.'
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        'The count of elements not in the Counter is zero.'
        return 0

    def total(self):
        'Sum of the counts'
        return sum(self.values())

    def most_common(self, n=None):
        '''List the n most common elements and their counts from the most common to the least.  If n is None, then list
        all element counts.
        '''
        if n is None:
            return sorted(self.items(), key=_count_of, reverse=True)
        from heapq import nlargest
        return nlargest(n, self.items(), key=_count_of)

    def elements(self):
        'Iterator over elements repeating each as many times as its count.'
        return _chain.from_iterable(_starmap(_repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        # There is no equivalent: a count for each key would have to come from somewhere.
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        'Like dict.update() but add counts instead of replacing them.'
        if iterable is not None:
            if isinstance(iterable, _collections_abc.Mapping):
                if self:
                    get = self.get
                    for element, count in iterable.items():
                        self[element] = count + get(element, 0)
                else:
                    super().update(iterable)
            else:
                _count_elements(self, iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        'Like dict.update() but subtracts counts instead of replacing them.  Counts can be reduced below zero.'
        if iterable is not None:
            get = self.get
            if isinstance(iterable, _collections_abc.Mapping):
                for element, count in iterable.items():
                    self[element] = get(element, 0) - count
            else:
                for element in iterable:
                    self[element] = get(element, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        'Return a shallow copy.'
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        'Like dict.__delitem__() but does not raise KeyError for missing values.'
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        if not self:
            return f'{self.__class__.__name__}()'
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)  # counts that can not be ordered
        return f'{self.__class__.__name__}({shown!r})'

    def __eq__(self, other):
        'True if all counts agree. Missing counts are treated as zero.'
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] == other[element] for counter in (self, other) for element in counter)

    def __ne__(self, other):
        'True if any counts disagree. Missing counts are treated as zero.'
        if not isinstance(other, Counter):
            return NotImplemented
        return not self == other

    def __le__(self, other):
        'True if all counts in self are a subset of those in other.'
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] <= other[element] for counter in (self, other) for element in counter)

    def __lt__(self, other):
        'True if all counts in self are a proper subset of those in other.'
        if not isinstance(other, Counter):
            return NotImplemented
        return self <= other and self != other

    def __ge__(self, other):
        'True if all counts in self are a superset of those in other.'
        if not isinstance(other, Counter):
            return NotImplemented
        return all(self[element] >= other[element] for counter in (self, other) for element in counter)

    def __gt__(self, other):
        'True if all counts in self are a proper superset of those in other.'
        if not isinstance(other, Counter):
            return NotImplemented
        return self >= other and self != other

    def __add__(self, other):
        '''Add counts from two counters.

        >>> Counter('abbb') + Counter('bcc')
        Counter({'b': 4, 'c': 2, 'a': 1})
        '''
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, lambda mine, its: mine + its)

    def __sub__(self, other):
        '''Subtract count, but keep only results with positive counts.

        >>> Counter('abbbc') - Counter('bccd')
        Counter({'b': 2, 'a': 1})
        '''
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, lambda mine, its: mine - its)

    def __or__(self, other):
        '''Union is the maximum of value in either of the input counters.

        >>> Counter('abbb') | Counter('bcc')
        Counter({'b': 3, 'c': 2, 'a': 1})
        '''
        if not isinstance(other, Counter):
            return NotImplemented
        return self._combined(other, lambda mine, its: its if mine < its else mine)

    def __and__(self, other):
        '''Intersection is the minimum of corresponding counts.

        >>> Counter('abbb') & Counter('bcc')
        Counter({'b': 1})
        '''
        if not isinstance(other, Counter):
            return NotImplemented
        result = Counter()
        for element, count in self.items():
            its = other[element]
            least = count if count < its else its
            if least > 0:
                result[element] = least
        return result

    def _combined(self, other, combine):
        result = Counter()
        for element, count in self.items():
            combined = combine(count, other[element])
            if combined > 0:
                result[element] = combined
        for element, count in other.items():
            if element not in self:
                combined = combine(0, count)
                if combined > 0:
                    result[element] = combined
        return result

    def __pos__(self):
        'Adds an empty counter, effectively stripping negative and zero counts'
        return Counter({element: count for element, count in self.items() if count > 0})

    def __neg__(self):
        '''Subtracts from an empty counter.  Strips positive and zero counts, and flips the sign on negative counts.'''
        return Counter({element: 0 - count for element, count in self.items() if count < 0})

    def _keep_positive(self):
        '''Internal method to strip elements with a negative or zero count'''
        for element in [element for element, count in self.items() if not count > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        '''Inplace add from another counter, keeping only positive counts.'''
        for element, count in other.items():
            self[element] += count
        return self._keep_positive()

    def __isub__(self, other):
        '''Inplace subtract counter, but keep only results with positive counts.'''
        for element, count in other.items():
            self[element] -= count
        return self._keep_positive()

    def __ior__(self, other):
        '''Inplace union is the maximum of value from either counter.'''
        for element, count in other.items():
            if count > self[element]:
                self[element] = count
        return self._keep_positive()

    def __iand__(self, other):
        '''Inplace intersection is the minimum of corresponding counts.'''
        for element, count in self.items():
            if other[element] < count:
                self[element] = other[element]
        return self._keep_positive()


def _count_of(item):
    return item[1]
