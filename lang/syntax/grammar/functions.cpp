// def, class, and their decorators.

#include "lang/syntax/grammar/rules.hpp"

namespace gossamer::syntax::grammar {

using enum TokenKind;

template <class N, class Start> constexpr auto function(Start const& start) {
    return node<N>(start, field<&N::name>(must(identifier)), field<&N::type_params>(optional(type_parameters)),
                   must(token<LeftParen>), field<&N::args>(parameters), must(token<RightParen>),
                   field<&N::returns>(optional(token<Arrow> >> must(expression))), field<&N::body>(must(block)));
}
auto const def = function<FunctionDef>(kw(def));
auto const async_def = ahead<kw_async, kw_def> >> function<AsyncFunctionDef>(kw(async) >> kw(def));

struct bases_part {
    bool fill(Position& at, Context const& context, ClassDef& made) const {
        if (at->kind != LeftParen) return true;
        Position const open = at++;
        CallArguments arguments{};
        parse_into(must(call_arguments), at, context, arguments);
        parse_into(must(token<RightParen>), at, context, x3::unused);
        // A generator without parentheses of its own is an argument of calls only.
        if (arguments.args.size == 1 && arguments.args[0]->start == open->start) state_of(context).fail(open);
        made.bases = arguments.args;
        made.keywords = arguments.keywords;
        raise_height(made, made.bases);
        raise_height(made, made.keywords);
        return true;
    }
};
auto const class_ = node<ClassDef>(kw(class), field<&ClassDef::name>(must(identifier)),
                                   field<&ClassDef::type_params>(optional(type_parameters)), bases_part{},
                                   field<&ClassDef::body>(must(block)));

auto const undecorated = def | class_ | async_def;

auto const at_sign = token<At>;
auto const decorator = at_sign >> must(named_expression) >> must(token<Newline>);

// The decorators belong to the definition's node but not to its span.
struct decorated_parser : Making<decorated_parser, Stmt*> {
    bool run(Position& at, Context const& context, Stmt*& out) const {
        List<Expr*> decorators{};
        if (!parse_into(some(decorator), at, context, decorators)) return false;
        parse_into(must(undecorated), at, context, out);
        switch (out->kind) {
            case Kind::FunctionDef: as<FunctionDef>(out)->decorator_list = decorators; break;
            case Kind::AsyncFunctionDef: as<AsyncFunctionDef>(out)->decorator_list = decorators; break;
            default: as<ClassDef>(out)->decorator_list = decorators; break;
        }
        raise_height(*out, decorators);
        state_of(context).check_height(out, at);
        return true;
    }
};

GOSSAMER_DEFINE(definition, Stmt*, (undecorated | decorated_parser{}))

}  // namespace gossamer::syntax::grammar
