// Atoms and what may follow them: calls, subscripts, attributes; displays and comprehensions.

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

// ---- leaves ---------------------------------------------------------------------------------------------------

GOSSAMER_DEFINE(name_expression, Expr*, node<Name>(field<&Name::id>(identifier)))
GOSSAMER_DEFINE(store_name, Expr*,
                node<Name>(field<&Name::id>(identifier), field<&Name::ctx>(value<ExprContext::Store>)))

template <TokenKind K, ConstantKind Value> constexpr auto constant() {
    return node<Constant>(token<K>, field<&Constant::value_kind>(value<Value>));
}

struct number_parser : Making<number_parser, Expr*> {
    bool run(Position& at, Context const& context, Expr*& out) const {
        if (at->kind != Number) return false;
        ParseState& state = state_of(context);
        Constant made{};
        made.start = at->start;
        made.end = at->end;
        made.value_kind = at->flags & number_imaginary ? ConstantKind::imaginary
                          : at->flags & number_float   ? ConstantKind::floating
                                                       : ConstantKind::integer;
        uint32_t length = at->end - at->start - (at->flags & number_imaginary ? 1 : 0);
        std::string_view text = state.text.substr(at->start, length);
        if (at->flags & number_underscore) {
            std::string plain;
            for (char c : text)
                if (c != '_') plain += c;
            text = state.arena.copy(plain);
        }
        // CPython's limit on decimal digits (sys.set_int_max_str_digits) holds for literals too.
        bool decimal = text.size() < 2 || text[0] != '0' || (text[1] >= '0' && text[1] <= '9');
        uint32_t const limit = state.list.digit_limit;
        if (made.value_kind == ConstantKind::integer && decimal && limit && text.size() > limit) state.fail(at);
        made.text = text;
        out = keep(state, made, at);
        ++at;
        return true;
    }
};

// ---- comprehensions ---------------------------------------------------------------------------------------------

struct async_parser : Making<async_parser, bool> {
    bool run(Position& at, Context const&, bool& out) const {
        out = at->kind == kw_async;
        at += out;
        return true;
    }
};

auto const generator =
    (ahead<kw_for> | ahead<kw_async, kw_for>) >>
    node<Comprehension>(field<&Comprehension::is_async>(async_parser{}), kw(for),
                        field<&Comprehension::target>(must(star_targets)), must(kw(in)),
                        field<&Comprehension::iter>(must(disjunction)),
                        field<&Comprehension::ifs>(many(kw(if) >> must(disjunction))));
GOSSAMER_DEFINE(generators, List<Comprehension*>, some(generator))

// ---- displays -----------------------------------------------------------------------------------------------------

auto const starred = node<Starred>(token<Star>, field<&Starred::value>(must(bitwise_or)));

// What stands between the brackets is read before it is known what it is: the first element decides nothing,
// the token after it everything.
auto const in_parentheses =
    (ahead<RightParen> >> display(node<Tuple>(field<&Tuple::elts>(empty_list_parser<Expr*>{})))) | yield_expression |
    then(starred, display(rest<&Tuple::elts>(star_named_expression))) |
    maybe(named_expression, display(grow<&GeneratorExp::elt>(field<&GeneratorExp::generators>(generators))) |
                                display(rest<&Tuple::elts>(star_named_expression)));

auto const in_brackets =
    (ahead<RightBracket> >> display(node<ListExpr>(field<&ListExpr::elts>(empty_list_parser<Expr*>{})))) |
    then(starred, display(rest<&ListExpr::elts, true>(star_named_expression))) |
    then(named_expression, display(grow<&ListComp::elt>(field<&ListComp::generators>(generators))) |
                               display(rest<&ListExpr::elts, true>(star_named_expression)));

// Braces hold a dict or a set, and the first element does not tell which: it is read as the element of a set,
// and a colon after it makes it a key.
struct in_braces_parser : Making<in_braces_parser, Expr*> {
    bool run(Position& at, Context const& context, Expr*& out) const {
        if (at->kind == RightBrace || at->kind == DoubleStar) return dict(at, context, nullptr, out);
        bool const is_enclosed = at->kind == LeftParen;
        if (!parse_into(star_named_expression, at, context, out)) return false;
        bool const may_be_key = out->kind != Kind::Starred && (out->kind != Kind::NamedExpr || is_enclosed);
        if (at->kind == Colon && may_be_key && at[-1].kind != Walrus) return dict(at, context, out, out);
        if (out->kind != Kind::Starred && parse_into(set_comprehension, at, context, out)) return true;
        return parse_into(set_rest, at, context, out);
    }

private:
    static constexpr auto set_comprehension = grow<&SetComp::elt>(field<&SetComp::generators>(generators));
    static constexpr auto set_rest = rest<&Set::elts, true>(star_named_expression);

    // From the colon after the first key, or from the first entry.
    static bool dict(Position& at, Context const& context, Expr* key, Expr*& out) {
        ParseState& state = state_of(context);
        size_t const mark = state.scratch.size();
        // Keys and values alternate on the stack: one list, split afterwards.
        for (bool first = true; at->kind != RightBrace; first = false) {
            Expr* value = nullptr;
            if (key == nullptr && at->kind == DoubleStar) {
                ++at;
                parse_into(must(bitwise_or), at, context, value);
            } else {
                if (key == nullptr) parse_into(must(expression), at, context, key);
                parse_into(must(token<Colon> >> expression), at, context, value);
                if (first && (at->kind == kw_for || at->kind == kw_async))
                    return dict_comprehension(at, context, key, value, out);
            }
            state.scratch.push_back(key);
            state.scratch.push_back(value);
            key = nullptr;
            if (at->kind != Comma) break;
            ++at;
        }
        List<Expr*> const both = state.take_list<Expr*>(mark);
        Dict made{};
        made.keys.size = made.values.size = both.size / 2;
        made.keys.data = static_cast<Expr**>(state.arena.allocate(made.keys.size * sizeof(Expr*)));
        made.values.data = static_cast<Expr**>(state.arena.allocate(made.keys.size * sizeof(Expr*)));
        for (uint32_t i = 0; i < made.keys.size; ++i) {
            made.keys.data[i] = both[2 * i];
            made.values.data[i] = both[2 * i + 1];
        }
        raise_height(made, made.keys);
        raise_height(made, made.values);
        out = keep(state, made, at);
        return true;
    }

    static bool dict_comprehension(Position& at, Context const& context, Expr* key, Expr* value, Expr*& out) {
        DictComp made{};
        made.key = key;
        made.value = value;
        parse_into(must(generators), at, context, made.generators);
        raise_height(made, key);
        raise_height(made, value);
        raise_height(made, made.generators);
        out = keep(state_of(context), made, at);
        return true;
    }
};

// ---- subscripts -----------------------------------------------------------------------------------------------------

auto const step = optional(token<Colon> >> optional(expression));
// An index, or the lower bound of a slice: that is no assignment expression, unless in parentheses.
struct index_or_slice_parser : Making<index_or_slice_parser, Expr*> {
    bool run(Position& at, Context const& context, Expr*& out) const {
        bool const is_enclosed = at->kind == LeftParen;
        if (!parse_into(named_expression, at, context, out)) return false;
        if (out->kind != Kind::NamedExpr || is_enclosed) parse_into(rest_of_slice, at, context, out);
        return true;
    }

private:
    static constexpr auto rest_of_slice =
        grow<&Slice::lower>(token<Colon>, field<&Slice::upper>(optional(expression)), field<&Slice::step>(step));
};
auto const slice = node<Slice>(token<Colon>, field<&Slice::upper>(optional(expression)), field<&Slice::step>(step)) |
                   index_or_slice_parser{};
auto const starred_slice = node<Starred>(token<Star>, field<&Starred::value>(must(expression)));
auto const slices = then(starred_slice, rest<&Tuple::elts, true>(slice | starred_slice)) |
                    maybe(slice, rest<&Tuple::elts>(slice | starred_slice));

// ---- primaries
// --------------------------------------------------------------------------------------------------------

// Call takes two fields from one parser.
struct call_arguments_part {
    bool fill(Position& at, Context const& context, Call& call) const {
        CallArguments arguments{};
        if (!parse_into(call_arguments, at, context, arguments)) return false;
        call.args = arguments.args;
        call.keywords = arguments.keywords;
        raise_height(call, call.args);
        raise_height(call, call.keywords);
        return true;
    }
};

auto const attribute = grow<&Attribute::value>(token<Dot>, field<&Attribute::attr>(must(identifier)));
auto const call = grow<&Call::func>(token<LeftParen>, call_arguments_part{}, must(token<RightParen>));
auto const subscript =
    grow<&Subscript::value>(token<LeftBracket>, field<&Subscript::slice>(must(slices)), must(token<RightBracket>));

GOSSAMER_DEFINE(primary, Expr*, (fold(atom, attribute | call | subscript)))

GOSSAMER_DEFINE(atom, Expr*,
                (name_expression | strings | number_parser{} | enclosed<LeftParen>(in_parentheses) |
                 enclosed<LeftBracket>(in_brackets) | enclosed<LeftBrace>(display(in_braces_parser{})) |
                 constant<kw_None, ConstantKind::none>() | constant<kw_True, ConstantKind::true_>() |
                 constant<kw_False, ConstantKind::false_>() | constant<Ellipsis, ConstantKind::ellipsis>()))

}  // namespace gossamer::syntax::grammar
