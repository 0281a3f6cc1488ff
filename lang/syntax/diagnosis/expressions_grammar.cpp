// The grammar of mistakes: expressions. The notation is explained in peg.hpp.

#include "lang/syntax/diagnosis/peg.hpp"

namespace gossamer::syntax::diagnosis {

char const* const expressions_grammar = R"peg(
expressions:
    | expression (',' expression)+ ','? -> tuple
    | expression ',' -> tuple
    | expression
expression (memo):
    | wrong_expression
    | wrong_legacy_expression
    | disjunction 'if' disjunction 'else' expression -> conditional expression
    | disjunction
    | lambdef
wrong_expression:
    | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_wrong => missing_comma a b
    | a=disjunction 'if' b=disjunction !('else' | ':') => @a..b "expected 'else' after 'if' expression"
    | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE
        => @a..b "f-string: lambda expressions are not allowed without parentheses"
wrong_legacy_expression: a=NAME !'(' b=star_expressions => legacy a b
expression_without_wrong (plain):
    | disjunction 'if' disjunction 'else' expression
    | disjunction
    | lambdef
yield_expr: 'yield' 'from' expression -> yield expression | 'yield' star_expressions? -> yield expression
star_expressions:
    | star_expression (',' star_expression)+ ','? -> tuple
    | star_expression ',' -> tuple
    | star_expression
star_expression (memo): '*' bitwise_or -> starred | expression
star_named_expressions: ','.star_named_expression+ ','?
star_named_expression: '*' bitwise_or -> starred | named_expression
assignment_expression: NAME ':=' ~ expression -> named expression
named_expression: assignment_expression | wrong_named_expression | expression !':='
wrong_named_expression (memo):
    | a=expression ':=' expression => @a "cannot use assignment expressions with {a}"
    | a=NAME '=' b=bitwise_or !('=' | ':=')
        => @a..b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or '=' bitwise_or !('=' | ':=')
        => @a "cannot assign to {a} here. Maybe you meant '==' instead of '='?"

disjunction (memo): conjunction ('or' conjunction)+ -> expression | conjunction
conjunction (memo): inversion ('and' inversion)+ -> expression | inversion
inversion (memo): 'not' inversion -> expression | comparison
comparison: bitwise_or compare_pair+ -> comparison | bitwise_or
compare_pair:
    | '==' bitwise_or
    | '!=' bitwise_or
    | '<=' bitwise_or
    | '<' bitwise_or
    | '>=' bitwise_or
    | '>' bitwise_or
    | 'not' 'in' bitwise_or
    | 'in' bitwise_or -> in
    | 'is' 'not' bitwise_or
    | 'is' bitwise_or
bitwise_or (left): bitwise_or '|' bitwise_xor -> expression | bitwise_xor
bitwise_xor (left): bitwise_xor '^' bitwise_and -> expression | bitwise_and
bitwise_and (left): bitwise_and '&' shift_expr -> expression | shift_expr
shift_expr (left):
    | shift_expr '<<' sum -> expression
    | shift_expr '>>' sum -> expression
    | wrong_arithmetic
    | sum
wrong_arithmetic:
    | sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion
        => @a..b "'not' after an operator must be parenthesized"
sum (left): sum '+' term -> expression | sum '-' term -> expression | term
term (left):
    | term '*' factor -> expression
    | term '/' factor -> expression
    | term '//' factor -> expression
    | term '%' factor -> expression
    | term '@' factor -> expression
    | wrong_factor
    | factor
wrong_factor: ('+' | '-' | '~') a='not' b=factor => @a..b "'not' after an operator must be parenthesized"
factor (memo):
    | '+' factor -> expression
    | '-' factor -> expression
    | '~' factor -> expression
    | power
power: await_primary '**' factor -> expression | await_primary
await_primary (memo): 'await' primary -> await expression | primary
primary (left):
    | primary '.' NAME -> attribute
    | primary genexp -> function call
    | primary '(' arguments? ')' -> function call
    | primary '[' slices ']' -> subscript
    | atom
slices: slice !',' | ','.(slice | starred_expression)+ ','?
slice: expression? ':' expression? (':' expression?)? | named_expression
atom:
    | NAME
    | 'True' -> True
    | 'False' -> False
    | 'None' -> None
    | &(STRING | FSTRING_START) strings
    | NUMBER
    | &'(' (tuple | group | genexp)
    | &'[' (list | listcomp)
    | &'{' (dict | set | dictcomp | setcomp)
    | '...' -> ellipsis
group: '(' (yield_expr | named_expression) ')' | wrong_group
wrong_group:
    | '(' a=starred_expression ')' => @a "cannot use starred expression here"
    | '(' a='**' expression ')' => @a "cannot use double starred expression here"

lambdef: 'lambda' lambda_params? ':' expression -> lambda
lambda_params: wrong_lambda_parameters | lambda_parameters
lambda_parameters:
    | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default* lambda_star_etc?
    | lambda_slash_with_default lambda_param_with_default* lambda_star_etc?
    | lambda_param_no_default+ lambda_param_with_default* lambda_star_etc?
    | lambda_param_with_default+ lambda_star_etc?
    | lambda_star_etc
lambda_slash_no_default: lambda_param_no_default+ '/' ',' | lambda_param_no_default+ '/' &':'
lambda_slash_with_default:
    | lambda_param_no_default* lambda_param_with_default+ '/' ','
    | lambda_param_no_default* lambda_param_with_default+ '/' &':'
lambda_star_etc:
    | wrong_lambda_star_etc
    | '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds?
    | '*' ',' lambda_param_maybe_default+ lambda_kwds?
    | lambda_kwds
lambda_kwds: wrong_lambda_kwds | '**' lambda_param_no_default
lambda_param_no_default: a=lambda_param ',' | a=lambda_param &':'
lambda_param_with_default: lambda_param default ',' | lambda_param default &':'
lambda_param_maybe_default: lambda_param default? ',' | lambda_param default? &':'
lambda_param: NAME
wrong_lambda_parameters:
    | a='/' ',' => @a "at least one argument must precede /"
    | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/'
        => @a "/ may appear only once"
    | lambda_slash_no_default? lambda_param_no_default* (lambda_slash_with_default | lambda_param_with_default+)
        a=lambda_param_no_default => @a "parameter without a default follows parameter with a default"
    | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')'
        => @a..b "Lambda expression parameters cannot be parenthesized"
    | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*'
        (',' | lambda_param_no_default) lambda_param_maybe_default* a='/' => @a "/ must be ahead of *"
    | lambda_param_maybe_default+ '/' a='*' => @a "expected comma between / and *"
wrong_lambda_star_etc:
    | '*' (':' | ',' (':' | '**')) => @. "named arguments must follow bare *"
    | '*' lambda_param a='=' => @a "var-positional argument cannot have default value"
    | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*' (lambda_param_no_default | ',')
        => @a "* argument may appear only once"
wrong_lambda_kwds:
    | '**' lambda_param a='=' => @a "var-keyword argument cannot have default value"
    | '**' lambda_param ',' a=lambda_param => @a "arguments cannot follow var-keyword argument"
    | '**' lambda_param ',' a=('*' | '**' | '/') => @a "arguments cannot follow var-keyword argument"

strings (memo): (fstring | string)+ => strings
string: a=STRING => string a
fstring: FSTRING_START fstring_middle* FSTRING_END => fstring
fstring_middle: replacement_field | FSTRING_MIDDLE
replacement_field:
    | '{' annotated_rhs '='? a=fstring_conversion? fstring_full_format_spec? '}' => conversion_letter a
    | wrong_replacement_field
fstring_conversion: a='!' b=NAME => conversion a b
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec: a=FSTRING_MIDDLE => string a | replacement_field
wrong_replacement_field:
    | '{' a='=' => @a "f-string: valid expression required before '='"
    | '{' a='!' => @a "f-string: valid expression required before '!'"
    | '{' a=':' => @a "f-string: valid expression required before ':'"
    | '{' a='}' => @a "f-string: valid expression required before '}'"
    | '{' !annotated_rhs => @next "f-string: expecting a valid expression after '{'"
    | '{' annotated_rhs !('=' | '!' | ':' | '}') => @next "f-string: expecting '=', or '!', or ':', or '}'"
    | '{' annotated_rhs '=' !('!' | ':' | '}') => @next "f-string: expecting '!', or ':', or '}'"
    | '{' annotated_rhs '='? wrong_conversion_character
    | '{' annotated_rhs '='? ('!' NAME)? !(':' | '}') => @next "f-string: expecting ':' or '}'"
    | '{' annotated_rhs '='? ('!' NAME)? ':' fstring_format_spec* !'}'
        => @next "f-string: expecting '}', or format specs"
    | '{' annotated_rhs '='? ('!' NAME)? !'}' => @next "f-string: expecting '}'"
wrong_conversion_character:
    | '!' &(':' | '}') => @next "f-string: missing conversion character"
    | '!' !NAME => @next "f-string: invalid conversion character"

list: '[' star_named_expressions? ']' -> list
tuple: '(' (star_named_expression ',' star_named_expressions?)? ')' -> tuple
set: '{' star_named_expressions '}' -> set display
dict: '{' double_starred_kvpairs? '}' -> dict literal | '{' wrong_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ ','?
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression
wrong_double_starred_kvpairs:
    | ','.double_starred_kvpair+ ',' wrong_kvpair
    | expression ':' a='*' bitwise_or => @a.. "cannot use a starred expression in a dictionary value"
    | expression a=':' &('}' | ',') => @a "expression expected after dictionary key and ':'"
wrong_kvpair:
    | a=expression !':' => key_without_colon a
    | expression ':' a='*' bitwise_or => @a.. "cannot use a starred expression in a dictionary value"
    | expression a=':' &('}' | ',') => @a "expression expected after dictionary key and ':'"
for_if_clauses: for_if_clause+
for_if_clause:
    | 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
    | 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
    | 'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in' => @. "'in' expected after for-loop variables"
    | wrong_for_target
listcomp: '[' named_expression for_if_clauses ']' -> list comprehension | wrong_comprehension
setcomp: '{' named_expression for_if_clauses '}' -> set comprehension | wrong_comprehension
genexp:
    | '(' (assignment_expression | expression !':=') for_if_clauses ')' -> generator expression
    | wrong_comprehension
dictcomp: '{' kvpair for_if_clauses '}' -> dict comprehension | wrong_dict_comprehension
wrong_comprehension:
    | ('[' | '(' | '{') a=starred_expression for_if_clauses
        => @a "iterable unpacking cannot be used in comprehension"
    | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses
        => @a..last b "did you forget parentheses around the comprehension target?"
    | ('[' | '{') a=star_named_expression b=',' for_if_clauses
        => @a..b "did you forget parentheses around the comprehension target?"
wrong_dict_comprehension:
    | '{' a='**' bitwise_or for_if_clauses '}' => @a "dict unpacking cannot be used in dict comprehension"

arguments (memo): args ','? &')' | wrong_arguments
args:
    | ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ (',' kwargs)?
    | kwargs
kwargs:
    | ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
    | ','.kwarg_or_starred+
    | ','.kwarg_or_double_starred+
starred_expression:
    | wrong_starred_unpacking
    | '*' expression -> starred
    | '*' => @. "Invalid star expression"
kwarg_or_starred: wrong_kwarg | NAME '=' expression -> keyword | starred_expression
kwarg_or_double_starred: wrong_kwarg | NAME '=' expression -> keyword | '**' expression -> double star
wrong_starred_unpacking:
    | a='*' expression '=' b=expression => @a..b "cannot assign to iterable argument unpacking"
wrong_arguments:
    | ((','.(starred_expression | (assignment_expression | expression !':=') !'=')+ ',' kwargs) | kwargs)
        a=',' ','.(starred_expression !'=')+
        => @a.. "iterable argument unpacking follows keyword argument unpacking"
    | a=expression b=for_if_clauses ',' (args | expression for_if_clauses)?
        => @a..end b "Generator expression must be parenthesized"
    | a=NAME b='=' expression for_if_clauses
        => @a..b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    | (args ',')? a=NAME b='=' &(',' | ')') => @a..b "expected argument value expression"
    | a=args b=for_if_clauses => bare_generator a b
    | args ',' a=expression b=for_if_clauses => @a..end b "Generator expression must be parenthesized"
    | a=args ',' args => positional_after_keyword a
wrong_kwarg:
    | a=('True' | 'False' | 'None') b='=' => @a..b "cannot assign to {a.text}"
    | a=NAME b='=' expression for_if_clauses
        => @a..b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
    | !(NAME '=') a=expression b='='
        => @a..b "expression cannot contain assignment, perhaps you meant \"==\"?"
    | a='**' expression '=' b=expression => @a..b "cannot assign to keyword argument unpacking"

star_targets: star_target !',' | star_target (',' star_target)* ','?
star_target (memo): '*' (!'*' star_target) | target_with_star_atom
target_with_star_atom (memo):
    | t_primary '.' NAME !t_lookahead
    | t_primary '[' slices ']' !t_lookahead
    | star_atom
star_atom:
    | NAME
    | '(' target_with_star_atom ')'
    | '(' (star_target (',' star_target)+ ','? | star_target ',')? ')'
    | '[' (','.star_target+ ','?)? ']'
single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
single_subscript_attribute_target:
    | t_primary '.' NAME !t_lookahead
    | t_primary '[' slices ']' !t_lookahead
t_primary (left):
    | t_primary '.' NAME &t_lookahead
    | t_primary '[' slices ']' &t_lookahead
    | t_primary genexp &t_lookahead
    | t_primary '(' arguments? ')' &t_lookahead
    | atom &t_lookahead
t_lookahead: '(' | '[' | '.'
del_targets: ','.del_target+ ','?
del_target (memo):
    | t_primary '.' NAME !t_lookahead
    | t_primary '[' slices ']' !t_lookahead
    | del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']'
)peg";

}  // namespace gossamer::syntax::diagnosis
