#include "lang/syntax/grammar/targets.hpp"

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

bool make_target(Expr* expression, TargetKind kind) {
    ExprContext const context = kind == TargetKind::remove ? ExprContext::Del : ExprContext::Store;
    auto all = [&](List<Expr*> const& elements) {
        for (Expr* element : elements)
            if (!make_target(element, kind)) return false;
        return true;
    };
    switch (expression->kind) {
        case Kind::Name: as<Name>(expression)->ctx = context; return true;
        case Kind::Attribute: as<Attribute>(expression)->ctx = context; return true;
        case Kind::Subscript: as<Subscript>(expression)->ctx = context; return true;
        case Kind::Tuple:
            as<Tuple>(expression)->ctx = context;
            return kind != TargetKind::single && all(as<Tuple>(expression)->elts);
        case Kind::ListExpr:
            as<ListExpr>(expression)->ctx = context;
            return kind != TargetKind::single && all(as<ListExpr>(expression)->elts);
        case Kind::Starred: {
            auto* starred = as<Starred>(expression);
            starred->ctx = context;
            return kind == TargetKind::any && starred->value->kind != Kind::Starred &&
                   make_target(starred->value, kind);
        }
        default: return false;
    }
}

// p, judged.
template <TargetKind K, class P> struct target_parser : Making<target_parser<K, P>, Expr*> {
    P p;
    constexpr explicit target_parser(P q) : p(q) {}
    bool run(Position& at, Context const& context, Expr*& out) const {
        Position const start = at;
        if (!parse_into(p, at, context, out)) return false;
        if (!make_target(out, K)) state_of(context).fail(start);
        return true;
    }
};
template <TargetKind K, class P> constexpr auto target(P const& p) {
    return target_parser<K, as_parser_t<P>>(x3::as_parser(p));
}

// Arithmetic, so that the `in` of a for loop is left alone.
auto const starred = node<Starred>(token<TokenKind::Star>, field<&Starred::value>(must(bitwise_or)));
auto const element = starred | bitwise_or;

GOSSAMER_DEFINE(star_target, Expr*, target<TargetKind::any>(element))
GOSSAMER_DEFINE(star_targets, Expr*, target<TargetKind::any>(maybe(element, rest<&Tuple::elts>(element))))
GOSSAMER_DEFINE(delete_target, Expr*, target<TargetKind::remove>(bitwise_or))

}  // namespace gossamer::syntax::grammar
