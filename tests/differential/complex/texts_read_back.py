# complex() of texts: sweeps over signs, forms of parts, brackets, blanks and underscores; and everything repr gives reads back.
def attempt(text):
    try:
        return repr(complex(text))
    except Exception as error:
        return f'{type(error).__name__}: {error}'

reals = ('', '1', '-1.5', '+.5', '1e3', '-1E-3', 'inf', '-nan', '1_0', '0', '-0')
imags = ('', '+j', '-J', '+2j', '-2.5J', '+1e2j', '-.5j', '+infj', '-nanj', '+1_0j', '2j', '+j2', '+-1j', '+ 1j', '-0j')
for real in reals:
    print(repr(real), *[attempt(real + imag) for imag in imags])
for text in ('(1+2j)', ' ( 1+2j ) ', '((1+2j))', '(1+2j', '1+2j)', '()', '(1)', '(j)', '( )', '(1)+2j', '1 + 2j', '1+ 2j', '1 +2j', '\t1+2j\n', '1+2j\x00', '1+2', 'j', 'J', '-j', '+j',
             'jj', '1j1', '1jj', '1+2jj', '1+2k', '1i', 'infinity', 'infinityj', 'nan+nanj', '-Infinity-NaNj', 'in', 'na', 'infj+1', '1e', '1ej', '1e+j', '1.e5j', '.j', '.', '+', '-', '+-j',
             '1__0', '_1', '1_', '1_j', '1+_2j', '١+٢j', '１j', '1+2ｊ', '', ' ', '\u30001j\u3000', '1e400', '1e400j', '-1e-400j', '0x1', '1+0x1j', '1L', 'None', 'True', '1,2', '1e5e5', '1..5'):
    print(ascii(text), attempt(text))
for text in (b'1', bytearray(b'1j'), memoryview(b'1')):
    print(type(text).__name__, attempt(text))
values = [0.0, -0.0, 1.0, -1.5, 1e16, 1e-5, 123456789.125, float('inf'), float('-inf'), float('nan'), 5e-324]
same = 0
for real in values:
    for imag in values:
        z = complex(real, imag)
        back = complex(repr(z))
        same += repr(back) == repr(z)
        if real == imag or imag == 1.0:
            print(repr(z), str(z), f'{z}', repr(back))
print(same, len(values)**2)
class Text(str):
    def __str__(self):
        return '5'
print(complex(Text('1+1j')), attempt(Text(' x ')), attempt('x' * 30), attempt('1' * 400), attempt('1+' + '2' * 400 + 'j'))
