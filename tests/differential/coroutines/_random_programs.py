# Programs made of statements at random (always the same ones), run step by step with sends, throws and closes.
import sys, warnings
warnings.simplefilter('ignore')
kind = None
class R:
    def __init__(s, n): s.n = n
    def __call__(s, k): s.n = (s.n * 6364136223846793005 + 1442695040888963407) % 2**64; return (s.n >> 33) % k
log = []
def note(x): log.append(x); return x
class M:
    def __init__(s, n, sup=False, bad=None): s.n, s.sup, s.bad = n, sup, bad
    def __enter__(s): log.append(f'en{s.n}'); 
    def __exit__(s, t, v, tb):
        log.append(f'ex{s.n}{t and t.__name__}')
        if s.bad: raise s.bad(s.n)
        return s.sup
    async def __aenter__(s): log.append(f'aen{s.n}'); await W(f'e{s.n}')
    async def __aexit__(s, t, v, tb):
        log.append(f'aex{s.n}{t and t.__name__}'); await W(f'x{s.n}')
        if s.bad: raise s.bad(s.n)
        return s.sup
class W:
    def __init__(s, n): s.n = n
    def __await__(s): return (yield s.n)
async def agen(n):
    try:
        for i in range(n): yield i; await W(f'ag{i}')
    finally: log.append('agf')
def sub(n):
    try:
        for i in range(n): yield f's{i}'
        return 'r'
    except ValueError: yield 'sv'
    finally: log.append('sf')
def gen(r, depth, loop, star):
    n = [0]
    def stmts(d, ind, loop, star):
        out = []
        for _ in range(1 + r(3)): out += stmt(d, ind, loop, star)
        return out
    def uid(): n[0] += 1; return n[0]
    def stmt(d, ind, loop, star):
        p = '  ' * ind; u = uid()
        c = r(22) if d > 0 else r(9)
        E = ['ValueError', 'KeyError', 'TypeError'][r(3)]
        if c in (0, 1): return [f'{p}note({u})']
        if c == 2: return [f'{p}raise {E}({u})'] if r(2) else [f'{p}if x % 2: raise {E}({u})']
        if c == 3:
            if star: return [f'{p}note({u})']
            v = '' if kind == 'agen' else f' {u}'
            return [f'{p}if x > {r(6)}: return{v}']
        if c == 4 and loop and not star: return [f'{p}if x % 3 == {r(3)}: ' + ['break', 'continue'][r(2)]]
        if c in (5, 6, 7):
            if kind == 'gen': return [f'{p}note((yield {u}))'] if r(3) else [f'{p}note((yield from sub({r(3)})))']
            if kind == 'co': return [f'{p}note(await W({u}))']
            if kind == 'agen': return [f'{p}note((yield {u}))'] if r(2) else [f'{p}note(await W({u}))']
            return [f'{p}x += 1']
        if c == 8: return [f'{p}x += 1', f'{p}note(repr(sys.exception()))']
        if c in (9, 10, 11, 12):
            isstar = r(5) == 0
            out = [f'{p}try:'] + stmts(d-1, ind+1, loop, star)
            k = r(3)
            h = r(3)
            if h or k == 0:
                for E in ['ValueError', 'KeyError', 'Exception'][:1 + r(3)]:
                    nm = f' as e{u}' if r(2) else ''
                    out += [f'{p}except{"*" if isstar else ""} {E}{nm}:'] + stmts(d-1, ind+1, loop and not isstar, star or isstar)
                    if r(6) == 0: out += [f'{p}  raise'] 
                if r(3) == 0: out += [f'{p}else:'] + stmts(d-1, ind+1, loop, star)
            if k or not (h or k == 0): out += [f'{p}finally:'] + stmts(d-1, ind+1, loop, star)
            return out
        if c in (13, 14):
            sup, bad = r(3) == 0, ['None', 'ValueError', 'KeyError', 'None'][r(4)]
            a = 'async ' if kind in ('co', 'agen') and r(2) else ''
            return [f'{p}{a}with M({u}, {sup}, {bad}):'] + stmts(d-1, ind+1, loop, star)
        if c in (15, 16):
            if kind in ('co', 'agen') and r(2): out = [f'{p}async for i{u} in agen({1 + r(3)}):', f'{p}  x += 1']
            else: out = [f'{p}for i{u} in range({1 + r(3)}):', f'{p}  x += 1']
            out += stmts(d-1, ind+1, True, False)
            if r(3) == 0: out += [f'{p}else:'] + stmts(d-1, ind+1, loop, star)
            return out
        if c == 17:
            out = [f'{p}w{u} = 0', f'{p}while w{u} < {1 + r(3)}:', f'{p}  w{u} += 1', f'{p}  x += 1'] + stmts(d-1, ind+1, True, False)
            return out
        if c == 18: return [f'{p}if x % 2:'] + stmts(d-1, ind+1, loop, star) + [f'{p}else:'] + stmts(d-1, ind+1, loop, star)
        if c == 19: return [f'{p}match x % 3:', f'{p}  case 0:'] + stmts(d-1, ind+2, loop, star) + [f'{p}  case _:'] + stmts(d-1, ind+2, loop, star)
        if c == 20 and kind == 'gen': return [f'{p}note([(yield {u}), (yield {u}+100), x])']
        if c == 21 and kind in ('co', 'agen'): return [f'{p}note([y async for y in agen({r(3)}) if await W({u}) or 1])']
        return [f'{p}x += {r(3)}']
    pre = 'async def' if kind in ('co', 'agen') else 'def'
    body = stmts(depth, 1, False, False)
    tail = {'gen': ['  yield "end"'], 'agen': ['  yield "end"'], 'co': ['  return await W("end")'], 'fn': ['  return "end"']}[kind]
    return '\n'.join([f'{pre} f(x):'] + body + tail)
sys.unraisablehook = lambda a: log.append(f'unraisable {a.exc_value!r}')
def chain(e):
    out = []
    seen = set()
    while e is not None and id(e) not in seen: seen.add(id(e)); out.append(repr(e) + ('^' if e.__suppress_context__ else '')); e = e.__context__
    return '<-'.join(out)
def lines(e):
    out = []; t = e.__traceback__
    while t: 
        if t.tb_frame.f_code.co_filename == 'F': out.append(t.tb_lineno)
        t = t.tb_next
    return out
def run(of_kind, seed, count):
    global kind
    kind = of_kind
    r = R(seed)
    for k in range(count):
        src = gen(r, 3, False, False)
        ns = {'sys': sys, 'note': note, 'M': M, 'W': W, 'agen': agen, 'sub': sub}
        try: exec(compile(src, 'F', 'exec'), ns)
        except SyntaxError as e: print('SYNTAX', e.msg, e.lineno); continue
        f = ns['f']
        for x in range(2):
            for plan in range(1 if kind == 'fn' else 6):
                log.clear()
                try:
                    g = f(x)
                    if kind == 'fn': log.append(('ret', g))
                    else:
                        rr = R(plan * 77 + 5)
                        for step in range(14):
                            a = rr(8) if step and plan else 0
                            try:
                                if kind == 'agen':
                                    aw = g.asend(None if step == 0 else 'v') if a < 5 else g.athrow([ValueError('T'), KeyError('T')][a % 2]) if a < 7 else g.aclose()
                                    inner = []
                                    try:
                                        for _ in range(6): inner.append(aw.send(None if not inner else rr(3)))
                                        inner.append(aw.throw(ValueError('I')))
                                    except StopIteration as e: log.append((inner, 'got', e.value))
                                    except StopAsyncIteration as e: log.append((inner, 'END')); break
                                    except BaseException as e: log.append((inner, chain(e), lines(e)))
                                else: log.append(('->', g.send(None if step == 0 else 'v') if a < 5 else g.throw([ValueError('T'), KeyError('T')][a % 2]) if a < 7 else g.close()))
                            except StopIteration as e: log.append(('stop', e.value)); break
                            except RuntimeError as e:
                                log.append(chain(e))
                                if 'reuse' in str(e): break
                        g = aw = None
                except BaseException as e: log.append(chain(e)); log.append(lines(e)); g = aw = None
                g = aw = e = None
                print(k, x, plan, *log)
