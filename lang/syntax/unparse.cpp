#include "lang/syntax/unparse.hpp"

#include <vector>

#include "lang/syntax/fstring_text.hpp"
#include "lang/syntax/literal_text.hpp"

namespace gossamer::syntax {

namespace {

// How tightly things bind. An operand is put in parentheses if its place asks for more than it offers.
enum class Precedence : uint8_t {
    named,
    tuple,
    yield,
    test,
    or_,
    and_,
    not_,
    comparison,
    bit_or,
    bit_xor,
    bit_and,
    shift,
    arithmetic,
    term,
    factor,
    power,
    await,
    atom
};

Precedence next(Precedence p) { return p == Precedence::atom ? p : Precedence(uint8_t(p) + 1); }

struct Spelling {
    std::string_view text;
    Precedence precedence;
};

Spelling spelling_of(Operator op) {
    using enum Precedence;
    static constexpr Spelling table[] = {
        {"+", arithmetic}, {"-", arithmetic}, {"*", term},   {"@", term},    {"/", term},    {"%", term}, {"**", power},
        {"<<", shift},     {">>", shift},     {"|", bit_or}, {"^", bit_xor}, {"&", bit_and}, {"//", term}};
    return table[size_t(op)];
}

Spelling spelling_of(UnaryOperator op) {
    static constexpr Spelling table[] = {
        {"~", Precedence::factor}, {"not ", Precedence::not_}, {"+", Precedence::factor}, {"-", Precedence::factor}};
    return table[size_t(op)];
}

std::string_view spelling_of(CompareOperator op) {
    static constexpr std::string_view table[] = {" == ", " != ", " < ",      " <= ", " > ",
                                                 " >= ", " is ", " is not ", " in ", " not in "};
    return table[size_t(op)];
}

class Unparser {
public:
    explicit Unparser(Style style) : style_(style) {}
    std::string out;

    // What ast.unparse writes where nothing is said about precedence.
    void write(Expr const* e) { write(e, Precedence::test); }

    void write(Expr const* e, Precedence place) {
        switch (e->kind) {
            case Kind::BoolOp:
                return in_parentheses(place > precedence_of(*as<BoolOp>(e)), [&] { write_boolean(*as<BoolOp>(e)); });
            case Kind::NamedExpr:
                return in_parentheses(place > Precedence::named, [&] { write_named(*as<NamedExpr>(e)); });
            case Kind::BinOp:
                return in_parentheses(place > spelling_of(as<BinOp>(e)->op).precedence,
                                      [&] { write_binary(*as<BinOp>(e)); });
            case Kind::UnaryOp:
                return in_parentheses(place > spelling_of(as<UnaryOp>(e)->op).precedence,
                                      [&] { write_unary(*as<UnaryOp>(e)); });
            case Kind::Lambda: return in_parentheses(place > Precedence::test, [&] { write_lambda(*as<Lambda>(e)); });
            case Kind::IfExp:
                return in_parentheses(place > Precedence::test, [&] { write_conditional(*as<IfExp>(e)); });
            case Kind::Compare:
                return in_parentheses(place > Precedence::comparison, [&] { write_comparison(*as<Compare>(e)); });
            case Kind::Await:
                return in_parentheses(place > Precedence::await, [&] { write_after("await ", as<Await>(e)->value); });
            case Kind::Yield: return in_parentheses(place > Precedence::yield, [&] { write_yield(*as<Yield>(e)); });
            case Kind::YieldFrom:
                return in_parentheses(place > Precedence::yield,
                                      [&] { write_after("yield from ", as<YieldFrom>(e)->value); });
            case Kind::Tuple: {
                auto const& elements = as<Tuple>(e)->elts;
                return in_parentheses(elements.empty() || place > Precedence::tuple, [&] { write_tuple(elements); });
            }
            case Kind::Dict: return write_dict(*as<Dict>(e));
            case Kind::Set: return enclosed("{", "}", [&] { write_all(as<Set>(e)->elts); });
            case Kind::ListExpr: return enclosed("[", "]", [&] { write_all(as<ListExpr>(e)->elts); });
            case Kind::ListComp:
                return write_comprehension("[", as<ListComp>(e)->elt, as<ListComp>(e)->generators, "]");
            case Kind::SetComp: return write_comprehension("{", as<SetComp>(e)->elt, as<SetComp>(e)->generators, "}");
            case Kind::GeneratorExp:
                return write_comprehension("(", as<GeneratorExp>(e)->elt, as<GeneratorExp>(e)->generators, ")");
            case Kind::DictComp: return write_dict_comprehension(*as<DictComp>(e));
            case Kind::Call: return write_call(*as<Call>(e));
            case Kind::JoinedStr: return write_fstring(*as<JoinedStr>(e));
            case Kind::FormattedValue: return write_replacement(*as<FormattedValue>(e));
            case Kind::Constant: return write_constant(*as<Constant>(e));
            case Kind::Attribute: return write_attribute(*as<Attribute>(e));
            case Kind::Subscript: return write_subscript(*as<Subscript>(e));
            case Kind::Starred: out += '*'; return write(as<Starred>(e)->value, Precedence::bit_or);
            case Kind::Name: out += as<Name>(e)->id->text; return;
            case Kind::Slice: return write_slice(*as<Slice>(e));
            default: assert(false && "not an expression");
        }
    }

private:
    bool for_annotation() const { return style_ == Style::annotation; }

    template <class F> void enclosed(std::string_view open, std::string_view close, F const& inner) {
        out += open;
        inner();
        out += close;
    }
    template <class F> void in_parentheses(bool needed, F const& inner) {
        enclosed(needed ? "(" : "", needed ? ")" : "", inner);
    }
    void write_after(std::string_view keyword, Expr const* value) {
        out += keyword;
        write(value, Precedence::atom);
    }
    void comma(bool& first) {
        if (!first) out += ", ";
        first = false;
    }
    void write_all(List<Expr*> const& elements) {
        bool first = true;
        for (Expr const* element : elements) {
            comma(first);
            write(element);
        }
    }
    void write_tuple(List<Expr*> const& elements) {
        write_all(elements);
        if (elements.size == 1) out += ',';
    }

    // ---- operators ----

    static Precedence precedence_of(BoolOp const& e) {
        return e.op == BoolOperator::And ? Precedence::and_ : Precedence::or_;
    }
    // ast.unparse makes each operand bind tighter than the one before it; hence parentheses that need not be.
    void write_boolean(BoolOp const& e) {
        Precedence place = precedence_of(e);
        for (uint32_t i = 0; i < e.values.size; ++i) {
            if (i) out += e.op == BoolOperator::And ? " and " : " or ";
            if (i == 0 || !for_annotation()) place = next(place);
            write(e.values[i], place);
        }
    }
    void write_named(NamedExpr const& e) {
        write(e.target, Precedence::atom);
        out += " := ";
        write(e.value, Precedence::atom);
    }
    void write_binary(BinOp const& e) {
        auto const [text, precedence] = spelling_of(e.op);
        bool const from_right = e.op == Operator::Pow;
        write(e.left, from_right ? next(precedence) : precedence);
        out += ' ';
        out += text;
        out += ' ';
        write(e.right, from_right ? precedence : next(precedence));
    }
    void write_unary(UnaryOp const& e) {
        auto const [text, precedence] = spelling_of(e.op);
        out += text;
        write(e.operand, precedence);
    }
    void write_comparison(Compare const& e) {
        write(e.left, Precedence::bit_or);
        for (uint32_t i = 0; i < e.ops.size; ++i) {
            out += spelling_of(e.ops[i]);
            write(e.comparators[i], Precedence::bit_or);
        }
    }
    void write_conditional(IfExp const& e) {
        write(e.body, Precedence::or_);
        out += " if ";
        write(e.test, Precedence::or_);
        out += " else ";
        write(e.orelse, Precedence::test);
    }
    void write_yield(Yield const& e) {
        if (e.value)
            write_after("yield ", e.value);
        else
            out += "yield";
    }

    // ---- lambda ----

    void write_lambda(Lambda const& e) {
        out += "lambda";
        size_t const before = out.size();
        write_parameters(*e.args);
        bool const positional = !e.args->args.empty() || !e.args->posonlyargs.empty();
        if (for_annotation() ? positional : out.size() > before) out.insert(before, " ");
        out += ": ";
        write(e.body, Precedence::test);
    }
    void write_parameter(Arg const& parameter, Expr const* standard) {
        out += parameter.arg->text;
        if (standard) {
            out += '=';
            write(standard);
        }
    }
    void write_parameters(Arguments const& a) {
        bool first = true;
        uint32_t const positional = a.posonlyargs.size + a.args.size;
        for (uint32_t i = 0; i < positional; ++i) {
            comma(first);
            bool const has_default = i + a.defaults.size >= positional;
            write_parameter(i < a.posonlyargs.size ? *a.posonlyargs[i] : *a.args[i - a.posonlyargs.size],
                            has_default ? a.defaults[i + a.defaults.size - positional] : nullptr);
            if (i + 1 == a.posonlyargs.size) out += ", /";
        }
        if (a.vararg || !a.kwonlyargs.empty()) {
            comma(first);
            out += '*';
            if (a.vararg) out += a.vararg->arg->text;
        }
        for (uint32_t i = 0; i < a.kwonlyargs.size; ++i) {
            comma(first);
            write_parameter(*a.kwonlyargs[i], a.kw_defaults[i]);
        }
        if (a.kwarg) {
            comma(first);
            out += "**";
            out += a.kwarg->arg->text;
        }
    }

    // ---- displays ----

    void write_dict(Dict const& e) {
        enclosed("{", "}", [&] {
            bool first = true;
            for (uint32_t i = 0; i < e.keys.size; ++i) {
                comma(first);
                if (e.keys[i]) {
                    write(e.keys[i]);
                    out += ": ";
                    write(e.values[i]);
                } else {
                    out += "**";
                    write(e.values[i], Precedence::bit_or);
                }
            }
        });
    }
    void write_generators(List<Comprehension*> const& generators) {
        for (Comprehension const* generator : generators) {
            out += generator->is_async ? " async for " : " for ";
            write(generator->target, Precedence::tuple);
            out += " in ";
            write(generator->iter, Precedence::or_);
            for (Expr const* condition : generator->ifs) {
                out += " if ";
                write(condition, Precedence::or_);
            }
        }
    }
    void write_comprehension(std::string_view open, Expr const* element, List<Comprehension*> const& generators,
                             std::string_view close) {
        enclosed(open, close, [&] {
            write(element);
            write_generators(generators);
        });
    }
    void write_dict_comprehension(DictComp const& e) {
        enclosed("{", "}", [&] {
            write(e.key);
            out += ": ";
            write(e.value);
            write_generators(e.generators);
        });
    }

    // ---- primaries ----

    void write_call(Call const& e) {
        write(e.func, Precedence::atom);
        if (for_annotation() && e.args.size == 1 && e.keywords.empty() && is<GeneratorExp>(e.args[0]))
            return write(e.args[0]);
        enclosed("(", ")", [&] {
            bool first = true;
            for (Expr const* argument : e.args) {
                comma(first);
                write(argument);
            }
            for (Keyword const* keyword : e.keywords) {
                comma(first);
                if (keyword->arg) {
                    out += keyword->arg->text;
                    out += '=';
                } else {
                    out += "**";
                }
                write(keyword->value);
            }
        });
    }
    void write_attribute(Attribute const& e) {
        write(e.value, Precedence::atom);
        // 3.real would be a float and a name; True and False are integers to ast.unparse.
        if (auto const* constant = as_if<Constant>(e.value)) {
            bool const truth =
                constant->value_kind == ConstantKind::true_ || constant->value_kind == ConstantKind::false_;
            if (constant->value_kind == ConstantKind::integer || (truth && !for_annotation())) out += ' ';
        }
        out += '.';
        out += e.attr->text;
    }
    void write_subscript(Subscript const& e) {
        write(e.value, Precedence::atom);
        enclosed("[", "]", [&] {
            auto const* tuple = as_if<Tuple>(e.slice);
            if (tuple && !tuple->elts.empty())
                write_tuple(tuple->elts);
            else
                write(e.slice);
        });
    }
    void write_slice(Slice const& e) {
        if (e.lower) write(e.lower);
        out += ':';
        if (e.upper) write(e.upper);
        if (e.step) {
            out += ':';
            write(e.step);
        }
    }
    void write_constant(Constant const& e) {
        if (e.value_kind == ConstantKind::ellipsis) {
            out += "...";
            return;
        }
        std::string text = repr_of(e.value_kind, e.text);
        if (e.value_kind == ConstantKind::floating || e.value_kind == ConstantKind::imaginary)
            if (text.starts_with("inf")) text.replace(0, 3, "1e309");
        if (e.u_prefix) out += 'u';
        out += text;
    }

    // ---- f-strings ----

    void write_fstring(JoinedStr const& e) {
        if (for_annotation()) {
            Unparser inner(style_);
            inner.write_fstring_inner(&e, false);
            out += 'f' + repr_of(ConstantKind::str, inner.out);
            return;
        }
        std::vector<FStringPart> parts;
        for (Expr const* value : e.values) {
            Unparser inner(style_);
            inner.write_fstring_inner(value, false);
            parts.push_back({std::move(inner.out), is<Constant>(value)});
        }
        out += 'f';
        out += quoted_fstring(std::move(parts));
    }
    void write_fstring_inner(Expr const* e, bool in_specification) {
        if (auto const* joined = as_if<JoinedStr>(e)) {
            for (Expr const* value : joined->values) write_fstring_inner(value, in_specification);
        } else if (auto const* text = as_if<Constant>(e)) {
            out += escaped_fstring_text(text->text, in_specification && !for_annotation());
        } else {
            write(e);
        }
    }
    void write_replacement(FormattedValue const& e) {
        enclosed("{", "}", [&] {
            Unparser inner(style_);
            inner.write(e.value, Precedence::or_);
            if (inner.out.starts_with('{')) out += ' ';
            out += inner.out;
            if (e.conversion != -1) {
                out += '!';
                out += char(e.conversion);
            }
            if (e.format_spec) {
                out += ':';
                write_fstring_inner(e.format_spec, true);
            }
        });
    }

    Style const style_;
};

}  // namespace

std::string unparse(Expr const& expression, Style style) {
    Unparser unparser(style);
    unparser.write(&expression);
    return std::move(unparser.out);
}

}  // namespace gossamer::syntax
