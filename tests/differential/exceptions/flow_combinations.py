# Every way out of every clause of try statements in a loop, combined: return, break, continue, raise, falling through.
import warnings
warnings.simplefilter('ignore')
ways = {'pass': 'pass', 'return': 'return NAME', 'break': 'break', 'continue': 'continue', 'raise': 'raise ValueError(NAME)'}
template = '''
def f(log):
    for i in range(2):
        log.append(i)
        try:
            log.append('body')
            {body}
        except ValueError as e:
            log.append('except ' + str(e))
            {handler}
        else:
            log.append('else')
            {otherwise}
        finally:
            log.append('finally')
            {last}
        log.append('after')
    else:
        log.append('loop else')
    return 'end'
'''
def text(way, name): return ways[way].replace('NAME', repr(name))
results = {}
for body in ways:
    for handler in ways if body == 'raise' else ['pass']:
        for otherwise in ways if body == 'pass' else ['pass']:
            for last in ways:
                space = {}
                exec(template.format(body=text(body, 'body'), handler=text(handler, 'handler'), otherwise=text(otherwise, 'else'), last=text(last, 'finally')), space)
                log = []
                try: result = space['f'](log)
                except ValueError as e: result = f'ValueError {e} from {e.__context__!r}'
                print(body, handler, otherwise, last, '|', *log, '|', result)
# The same with two finally clauses around each other, and a generator.
template = '''
def f(log):
    while True:
        try:
            try:
                {a}
            finally:
                log.append('inner')
                {b}
        finally:
            log.append('outer')
            {c}
        log.append('after')
        break
    return 'end'
def g(log):
    while True:
        try:
            yield 'start'
            try:
                {a}
            finally:
                log.append('inner')
                yield 'middle'
                {b}
        finally:
            log.append('outer')
            {c}
        log.append('after')
        break
    return 'end'
'''
ways['continue'] = 'if len(log) < 6: continue'
for a in ways:
    for b in ways:
        for c in ways:
            space = {}
            exec(template.format(a=text(a, 'a'), b=text(b, 'b'), c=text(c, 'c')), space)
            out = []
            for f in (space['f'], space['g']):
                log = []
                try:
                    result = f(log)
                    if f is space['g']:
                        it, result = result, []
                        while True: result.append(next(it))
                except ValueError as e: result = (f'ValueError {e} from {e.__context__!r}', result if f is space['g'] else '')
                except StopIteration as e: result.append(e.value)
                out.append(f'{" ".join(map(str, log))} -> {result}')
            print(a, b, c, '|', *out, sep=' | ')
