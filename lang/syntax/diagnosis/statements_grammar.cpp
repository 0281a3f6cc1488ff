// The grammar of mistakes: statements. The notation is explained in peg.hpp.

#include "lang/syntax/diagnosis/peg.hpp"

namespace gossamer::syntax::diagnosis {

char const* const statements_grammar = R"peg(
file: statements? END
interactive: compound_statement NEWLINE | simple_statements | NEWLINE
eval: expressions NEWLINE* END

statements: statement+
statement: compound_statement | simple_statements
simple_statements:
    | simple_statement !';' NEWLINE
    | ';'.simple_statement+ ';'? NEWLINE
simple_statement (memo):
    | assignment
    | &"type" type_alias
    | star_expressions
    | &'return' return_statement
    | &('import' | 'from') import_statement
    | &'raise' raise_statement
    | 'pass'
    | &'del' del_statement
    | &'yield' yield_statement
    | &'assert' assert_statement
    | 'break'
    | 'continue'
    | &'global' global_statement
    | &'nonlocal' nonlocal_statement
compound_statement:
    | &('def' | '@' | 'async') function_def
    | &'if' if_statement
    | &('class' | '@') class_def
    | &('with' | 'async') with_statement
    | &('for' | 'async') for_statement
    | &'try' try_statement
    | &'while' while_statement
    | match_statement

assignment:
    | NAME ':' expression ('=' annotated_rhs)?
    | ('(' single_target ')' | single_subscript_attribute_target) ':' expression ('=' annotated_rhs)?
    | (star_targets '=')+ (yield_expr | star_expressions) !'='
    | single_target augmented_assign ~ (yield_expr | star_expressions)
    | wrong_assignment
annotated_rhs: yield_expr | star_expressions
augmented_assign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
wrong_assignment:
    | a=wrong_annotated_target ':' expression => @a "only single target (not {a}) can be annotated"
    | a=star_named_expression ',' star_named_expressions* ':' expression
        => @a "only single target (not tuple) can be annotated"
    | a=expression ':' expression => @a "illegal target for annotation"
    | (star_targets '=')* a=star_expressions '=' => target a store
    | (star_targets '=')* a=yield_expr '=' => @a "assignment to yield expression not possible"
    | a=star_expressions augmented_assign (yield_expr | star_expressions)
        => @a "'{a}' is an illegal expression for augmented assignment"
wrong_annotated_target: list | tuple | '(' wrong_annotated_target ')'

return_statement: 'return' star_expressions?
raise_statement: 'raise' expression ('from' expression)? | 'raise'
global_statement: 'global' ','.NAME+
nonlocal_statement: 'nonlocal' ','.NAME+
del_statement:
    | 'del' del_targets &(';' | NEWLINE)
    | wrong_del_statement
wrong_del_statement: 'del' a=star_expressions => target a delete
yield_statement: yield_expr
assert_statement: 'assert' expression (',' expression)?
type_alias: "type" NAME type_params? '=' expression

import_statement: wrong_import | import_name | import_from
wrong_import:
    | a='import' ','.dotted_name+ 'from' dotted_name => @a.. "Did you mean to use 'from ... import ...' instead?"
    | 'import' a=NEWLINE => @a.. "Expected one or more names after 'import'"
import_name: 'import' dotted_as_names
import_from:
    | 'from' ('.' | '...')* dotted_name 'import' import_from_targets
    | 'from' ('.' | '...')+ 'import' import_from_targets
import_from_targets:
    | '(' import_from_as_names ','? ')'
    | import_from_as_names !','
    | '*'
    | wrong_import_from_targets
wrong_import_from_targets:
    | import_from_as_names ',' NEWLINE => @. "trailing comma not allowed without surrounding parentheses"
    | a=NEWLINE => @a.. "Expected one or more names after 'import'"
import_from_as_names: ','.import_from_as_name+
import_from_as_name: NAME ('as' NAME)?
dotted_as_names: ','.dotted_as_name+
dotted_as_name: dotted_name ('as' NAME)?
dotted_name (left): dotted_name '.' NAME | NAME

block (memo):
    | NEWLINE INDENT statements DEDENT
    | simple_statements
    | wrong_block
wrong_block: NEWLINE !INDENT => indent "expected an indented block"

decorators: ('@' named_expression NEWLINE)+
class_def: decorators class_def_raw | class_def_raw
class_def_raw:
    | wrong_class_def_raw
    | 'class' NAME type_params? ('(' arguments? ')')? ':' block
wrong_class_def_raw:
    | 'class' NAME type_params? ('(' arguments? ')')? NEWLINE => @. "expected ':'"
    | a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT
        => indent "expected an indented block after class definition on line {a.line}"
function_def: decorators function_def_raw | function_def_raw
function_def_raw:
    | wrong_def_raw
    | 'def' NAME type_params? '(' params? ')' ('->' expression)? ':' block
    | 'async' 'def' NAME type_params? '(' params? ')' ('->' expression)? ':' block
wrong_def_raw:
    | 'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT
        => indent "expected an indented block after function definition on line {a.line}"
    | 'async'? 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block

params: wrong_parameters | parameters
parameters:
    | slash_no_default param_no_default* param_with_default* star_etc?
    | slash_with_default param_with_default* star_etc?
    | param_no_default+ param_with_default* star_etc?
    | param_with_default+ star_etc?
    | star_etc
slash_no_default: param_no_default+ '/' ',' | param_no_default+ '/' &')'
slash_with_default:
    | param_no_default* param_with_default+ '/' ','
    | param_no_default* param_with_default+ '/' &')'
star_etc:
    | wrong_star_etc
    | '*' param_no_default param_maybe_default* kwds?
    | '*' param_no_default_star_annotation param_maybe_default* kwds?
    | '*' ',' param_maybe_default+ kwds?
    | kwds
kwds: wrong_kwds | '**' param_no_default
param_no_default: a=param ',' | a=param &')'
param_no_default_star_annotation: param_star_annotation ',' | param_star_annotation &')'
param_with_default: param default ',' | param default &')'
param_maybe_default: param default? ',' | param default? &')'
param: NAME annotation? -> parameter
param_star_annotation: NAME ':' star_expression
annotation: ':' expression
default: '=' expression | wrong_default
wrong_default: a='=' &(')' | ',') => @a "expected default value expression"
wrong_parameters:
    | a='/' ',' => @a "at least one argument must precede /"
    | (slash_no_default | slash_with_default) param_maybe_default* a='/' => @a "/ may appear only once"
    | slash_no_default? param_no_default* (slash_with_default | param_with_default+) a=param_no_default
        => @a "parameter without a default follows parameter with a default"
    | param_no_default* a='(' param_no_default+ ','? b=')' => @a..b "Function parameters cannot be parenthesized"
    | (slash_no_default | slash_with_default)? param_maybe_default* '*' (',' | param_no_default)
        param_maybe_default* a='/' => @a "/ must be ahead of *"
    | param_maybe_default+ '/' a='*' => @a "expected comma between / and *"
wrong_star_etc:
    | a='*' (')' | ',' (')' | '**')) => @a "named arguments must follow bare *"
    | '*' param a='=' => @a "var-positional argument cannot have default value"
    | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',')
        => @a "* argument may appear only once"
wrong_kwds:
    | '**' param a='=' => @a "var-keyword argument cannot have default value"
    | '**' param ',' a=param => @a "arguments cannot follow var-keyword argument"
    | '**' param ',' a=('*' | '**' | '/') => @a "arguments cannot follow var-keyword argument"

type_params: wrong_type_params | '[' ','.type_param+ ','? ']'
type_param (memo):
    | NAME (':' expression)? ('=' expression)?
    | '*' NAME a=':' e=expression => constraint a e "TypeVarTuple"
    | '*' NAME ('=' star_expression)?
    | '**' NAME a=':' e=expression => constraint a e "ParamSpec"
    | '**' NAME ('=' expression)?
wrong_type_params: '[' a=']' => @a.. "Type parameter list cannot be empty"

if_statement:
    | wrong_if
    | 'if' named_expression ':' block elif_statement
    | 'if' named_expression ':' block else_block?
elif_statement:
    | wrong_elif
    | 'elif' named_expression ':' block elif_statement
    | 'elif' named_expression ':' block else_block?
else_block: wrong_else | 'else' &&':' block
wrong_if:
    | 'if' named_expression NEWLINE => @. "expected ':'"
    | a='if' named_expression ':' NEWLINE !INDENT
        => indent "expected an indented block after 'if' statement on line {a.line}"
wrong_elif:
    | 'elif' named_expression NEWLINE => @. "expected ':'"
    | a='elif' named_expression ':' NEWLINE !INDENT
        => indent "expected an indented block after 'elif' statement on line {a.line}"
wrong_else:
    | a='else' ':' NEWLINE !INDENT => indent "expected an indented block after 'else' statement on line {a.line}"
while_statement: wrong_while | 'while' named_expression ':' block else_block?
wrong_while:
    | 'while' named_expression NEWLINE => @. "expected ':'"
    | a='while' named_expression ':' NEWLINE !INDENT
        => indent "expected an indented block after 'while' statement on line {a.line}"
for_statement:
    | wrong_for
    | 'for' star_targets 'in' ~ star_expressions ':' block else_block?
    | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else_block?
    | wrong_for_target
wrong_for:
    | 'async'? 'for' star_targets 'in' star_expressions NEWLINE => @. "expected ':'"
    | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT
        => indent "expected an indented block after 'for' statement on line {a.line}"
wrong_for_target: 'async'? 'for' a=star_expressions => target a for

with_statement:
    | wrong_with_indent
    | 'with' '(' ','.with_item+ ','? ')' ':' block
    | 'with' ','.with_item+ ':' block
    | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block
    | 'async' 'with' ','.with_item+ ':' block
    | wrong_with
with_item:
    | expression 'as' star_target &(',' | ')' | ':')
    | wrong_with_item
    | expression
wrong_with_item: expression 'as' a=expression &(',' | ')' | ':') => target a store
wrong_with:
    | 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE => @. "expected ':'"
    | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE => @. "expected ':'"
wrong_with_indent:
    | 'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT
        => indent "expected an indented block after 'with' statement on line {a.line}"
    | 'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT
        => indent "expected an indented block after 'with' statement on line {a.line}"

try_statement:
    | wrong_try
    | 'try' &&':' block finally_block
    | 'try' &&':' block except_block+ else_block? finally_block?
    | 'try' &&':' block except_star_block+ else_block? finally_block?
except_block:
    | wrong_except_indent
    | 'except' expression ('as' NAME)? ':' block
    | 'except' ':' block
    | wrong_except
except_star_block:
    | wrong_except_star_indent
    | 'except' '*' expression ('as' NAME)? ':' block
    | wrong_except
finally_block: wrong_finally | 'finally' &&':' block
wrong_try:
    | a='try' ':' NEWLINE !INDENT => indent "expected an indented block after 'try' statement on line {a.line}"
    | 'try' ':' block !('except' | 'finally') => @. "expected 'except' or 'finally' block"
    | 'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':'
        => @a..b "cannot have both 'except' and 'except*' on the same 'try'"
    | 'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':'
        => @a "cannot have both 'except' and 'except*' on the same 'try'"
wrong_except:
    | 'except' '*'? a=expression ',' expressions ('as' NAME)? ':'
        => @a.. "multiple exception types must be parenthesized"
    | 'except' '*'? expression ('as' NAME)? NEWLINE => @. "expected ':'"
    | 'except' NEWLINE => @. "expected ':'"
    | 'except' '*' (NEWLINE | ':') => @. "expected one or more exception types"
wrong_finally:
    | a='finally' ':' NEWLINE !INDENT
        => indent "expected an indented block after 'finally' statement on line {a.line}"
wrong_except_indent:
    | a='except' expression ('as' NAME)? ':' NEWLINE !INDENT
        => indent "expected an indented block after 'except' statement on line {a.line}"
    | a='except' ':' NEWLINE !INDENT
        => indent "expected an indented block after 'except' statement on line {a.line}"
wrong_except_star_indent:
    | a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT
        => indent "expected an indented block after 'except*' statement on line {a.line}"

match_statement:
    | "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT
    | wrong_match
subject_expr: star_named_expression ',' star_named_expressions? | named_expression
case_block: wrong_case | "case" patterns guard? ':' block
guard: 'if' named_expression
wrong_match:
    | "match" subject_expr NEWLINE => @. "expected ':'"
    | a="match" subject_expr ':' NEWLINE !INDENT
        => indent "expected an indented block after 'match' statement on line {a.line}"
wrong_case:
    | "case" patterns guard? NEWLINE => @. "expected ':'"
    | a="case" patterns guard? ':' NEWLINE !INDENT
        => indent "expected an indented block after 'case' statement on line {a.line}"
patterns: open_sequence_pattern | pattern
pattern: as_pattern | or_pattern
as_pattern: or_pattern 'as' pattern_capture_target | wrong_as_pattern
wrong_as_pattern:
    | or_pattern 'as' a="_" => @a "cannot use '_' as a target"
    | or_pattern 'as' !NAME a=expression => @a "invalid pattern target"
or_pattern: '|'.closed_pattern+
closed_pattern (memo):
    | literal_pattern
    | pattern_capture_target
    | "_"
    | attr !('.' | '(' | '=')
    | '(' pattern ')'
    | sequence_pattern
    | mapping_pattern
    | class_pattern
literal_pattern: signed_number !('+' | '-') | complex_number | strings | 'None' | 'True' | 'False'
complex_number: real_number ('+' | '-') imaginary_number
signed_number: NUMBER | '-' NUMBER
real_number: a=NUMBER => real a | '-' a=NUMBER => real a
imaginary_number: a=NUMBER => imaginary a
pattern_capture_target: !"_" NAME !('.' | '(' | '=')
attr (left): attr '.' NAME | NAME '.' NAME
name_or_attr: attr | NAME
sequence_pattern: '[' maybe_sequence_pattern? ']' | '(' open_sequence_pattern? ')'
open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
maybe_star_pattern: star_pattern | pattern
star_pattern (memo): '*' pattern_capture_target | '*' "_"
mapping_pattern:
    | '{' '}'
    | '{' double_star_pattern ','? '}'
    | '{' items_pattern ',' double_star_pattern ','? '}'
    | '{' items_pattern ','? '}'
items_pattern: ','.key_value_pattern+
key_value_pattern: (literal_pattern | attr) ':' pattern
double_star_pattern: '**' pattern_capture_target
class_pattern:
    | name_or_attr '(' ')'
    | name_or_attr '(' positional_patterns ','? ')'
    | name_or_attr '(' keyword_patterns ','? ')'
    | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'
    | wrong_class_pattern
wrong_class_pattern:
    | name_or_attr '(' (positional_patterns ',')? keyword_patterns ',' a=positional_patterns
        => @a "positional patterns follow keyword patterns"
positional_patterns: ','.pattern+
keyword_patterns: ','.keyword_pattern+
keyword_pattern: NAME '=' pattern
)peg";

}  // namespace gossamer::syntax::diagnosis
