#include "lang/analysis/walk.hpp"

#include "lang/analysis/scopes.hpp"

namespace gossamer::analysis {

using namespace syntax;

void Walker::statement(Stmt* node) {
    switch (node->kind) {
        case Kind::FunctionDef:
        case Kind::AsyncFunctionDef:
        case Kind::ClassDef: return;  // a scope of its own: whoever cares overrides
        case Kind::Return: return optional(as<Return>(node)->value);
        case Kind::Delete:
            for (Expr* target : as<Delete>(node)->targets) expression(target);
            return;
        case Kind::Assign:
            expression(as<Assign>(node)->value);
            for (Expr* target : as<Assign>(node)->targets) expression(target);
            return;
        case Kind::AugAssign:
            expression(as<AugAssign>(node)->target);
            expression(as<AugAssign>(node)->value);
            return;
        case Kind::AnnAssign:
            optional(as<AnnAssign>(node)->value);
            expression(as<AnnAssign>(node)->target);
            expression(as<AnnAssign>(node)->annotation);
            return;
        case Kind::For:
            expression(as<For>(node)->iter);
            expression(as<For>(node)->target);
            statements(as<For>(node)->body);
            return statements(as<For>(node)->orelse);
        case Kind::AsyncFor:
            expression(as<AsyncFor>(node)->iter);
            expression(as<AsyncFor>(node)->target);
            statements(as<AsyncFor>(node)->body);
            return statements(as<AsyncFor>(node)->orelse);
        case Kind::While:
            expression(as<While>(node)->test);
            statements(as<While>(node)->body);
            return statements(as<While>(node)->orelse);
        case Kind::If:
            expression(as<If>(node)->test);
            statements(as<If>(node)->body);
            return statements(as<If>(node)->orelse);
        case Kind::With:
            for (WithItem* item : as<With>(node)->items) {
                expression(item->context_expr);
                optional(item->optional_vars);
            }
            return statements(as<With>(node)->body);
        case Kind::AsyncWith:
            for (WithItem* item : as<AsyncWith>(node)->items) {
                expression(item->context_expr);
                optional(item->optional_vars);
            }
            return statements(as<AsyncWith>(node)->body);
        case Kind::Match:
            expression(as<Match>(node)->subject);
            for (MatchCase* each : as<Match>(node)->cases) {
                pattern(each->pattern);
                optional(each->guard);
                statements(each->body);
            }
            return;
        case Kind::Raise: optional(as<Raise>(node)->exc); return optional(as<Raise>(node)->cause);
        case Kind::Try:
        case Kind::TryStar: {
            auto walk = [&](auto& attempt) {
                statements(attempt.body);
                for (ExceptHandler* handler : attempt.handlers) {
                    optional(handler->type);
                    if (handler->name) handler_name(handler);
                    statements(handler->body);
                }
                statements(attempt.orelse);
                statements(attempt.finalbody);
            };
            if (node->kind == Kind::Try) return walk(*as<Try>(node));
            return walk(*as<TryStar>(node));
        }
        case Kind::Assert: expression(as<Assert>(node)->test); return optional(as<Assert>(node)->msg);
        case Kind::ExprStmt: return expression(as<ExprStmt>(node)->value);
        default: return;
    }
}

void Walker::expression(Expr* node) {
    auto all = [&](List<Expr*> list) {
        for (Expr* each : list)
            if (each) expression(each);
    };
    switch (node->kind) {
        case Kind::BoolOp: return all(as<BoolOp>(node)->values);
        case Kind::NamedExpr: expression(as<NamedExpr>(node)->value); return expression(as<NamedExpr>(node)->target);
        case Kind::BinOp: expression(as<BinOp>(node)->left); return expression(as<BinOp>(node)->right);
        case Kind::UnaryOp: return expression(as<UnaryOp>(node)->operand);
        case Kind::IfExp:
            expression(as<IfExp>(node)->test);
            expression(as<IfExp>(node)->body);
            return expression(as<IfExp>(node)->orelse);
        case Kind::Dict: {
            auto& dict = *as<Dict>(node);
            for (uint32_t i = 0; i < dict.values.size; ++i) {
                optional(dict.keys[i]);
                expression(dict.values[i]);
            }
            return;
        }
        case Kind::Set: return all(as<Set>(node)->elts);
        case Kind::Await: return expression(as<Await>(node)->value);
        case Kind::Yield: return optional(as<Yield>(node)->value);
        case Kind::YieldFrom: return expression(as<YieldFrom>(node)->value);
        case Kind::Compare: expression(as<Compare>(node)->left); return all(as<Compare>(node)->comparators);
        case Kind::Call:
            expression(as<Call>(node)->func);
            all(as<Call>(node)->args);
            for (Keyword* keyword : as<Call>(node)->keywords) expression(keyword->value);
            return;
        case Kind::FormattedValue:
            expression(as<FormattedValue>(node)->value);
            return optional(as<FormattedValue>(node)->format_spec);
        case Kind::JoinedStr: return all(as<JoinedStr>(node)->values);
        case Kind::Attribute: return expression(as<Attribute>(node)->value);
        case Kind::Subscript: expression(as<Subscript>(node)->value); return expression(as<Subscript>(node)->slice);
        case Kind::Starred: return expression(as<Starred>(node)->value);
        case Kind::ListExpr: return all(as<ListExpr>(node)->elts);
        case Kind::Tuple: return all(as<Tuple>(node)->elts);
        case Kind::Slice:
            optional(as<Slice>(node)->lower);
            optional(as<Slice>(node)->upper);
            return optional(as<Slice>(node)->step);
        case Kind::ListComp:
        case Kind::SetComp:
        case Kind::DictComp:
        case Kind::GeneratorExp: {
            auto walk = [&](List<Comprehension*> parts) {
                for (Comprehension* part : parts) {
                    expression(part->iter);
                    expression(part->target);
                    all(part->ifs);
                }
            };
            if (node->kind == Kind::ListComp) walk(as<ListComp>(node)->generators), expression(as<ListComp>(node)->elt);
            if (node->kind == Kind::SetComp) walk(as<SetComp>(node)->generators), expression(as<SetComp>(node)->elt);
            if (node->kind == Kind::GeneratorExp)
                walk(as<GeneratorExp>(node)->generators), expression(as<GeneratorExp>(node)->elt);
            if (node->kind == Kind::DictComp) {
                walk(as<DictComp>(node)->generators);
                expression(as<DictComp>(node)->key);
                expression(as<DictComp>(node)->value);
            }
            return;
        }
        default: return;
    }
}

void Walker::pattern(Pattern* node) {
    auto all = [&](List<Pattern*> list) {
        for (Pattern* each : list) pattern(each);
    };
    switch (node->kind) {
        case Kind::MatchValue: return expression(as<MatchValue>(node)->value);
        case Kind::MatchSequence: return all(as<MatchSequence>(node)->patterns);
        case Kind::MatchMapping:
            for (Expr* key : as<MatchMapping>(node)->keys) expression(key);
            all(as<MatchMapping>(node)->patterns);
            if (as<MatchMapping>(node)->rest) pattern_name(as<MatchMapping>(node)->rest, node);
            return;
        case Kind::MatchClass:
            expression(as<MatchClass>(node)->cls);
            all(as<MatchClass>(node)->patterns);
            return all(as<MatchClass>(node)->kwd_patterns);
        case Kind::MatchStar:
            if (as<MatchStar>(node)->name) pattern_name(as<MatchStar>(node)->name, node);
            return;
        case Kind::MatchAs:
            if (as<MatchAs>(node)->pattern) pattern(as<MatchAs>(node)->pattern);
            if (as<MatchAs>(node)->name) pattern_name(as<MatchAs>(node)->name, node);
            return;
        case Kind::MatchOr: return all(as<MatchOr>(node)->patterns);
        default: return;
    }
}

namespace {

class AttributeFinder : public Walker {
public:
    AttributeFinder(Symbol self) : self_(self) {}
    std::vector<Symbol> found;
    void expression(Expr* node) override {
        if (auto* attribute = as_if<Attribute>(node); attribute && attribute->ctx == ExprContext::Store)
            if (auto* owner = as_if<Name>(attribute->value); owner && owner->id == self_)
                found.push_back(attribute->attr);
        if (node->kind != Kind::Lambda) Walker::expression(node);
    }

private:
    Symbol self_;
};

class KindFinder : public Walker {
public:
    KindFinder(std::initializer_list<Kind> kinds) : kinds_(kinds) {}
    bool found = false;
    void statement(Stmt* node) override {
        // The decorators, defaults and bases of inner definitions belong to this function.
        if (auto* definition = as_if<FunctionDef>(node))
            outside(*definition);
        else if (auto* definition = as_if<AsyncFunctionDef>(node))
            outside(*definition);
        else if (auto* definition = as_if<ClassDef>(node)) {
            for (Expr* each : definition->decorator_list) expression(each);
            for (Expr* each : definition->bases) expression(each);
            for (Keyword* each : definition->keywords) expression(each->value);
        }
        if (!found) Walker::statement(node);
    }
    void expression(Expr* node) override {
        for (Kind const kind : kinds_) found = found || node->kind == kind;
        if (auto* lambda = as_if<Lambda>(node)) defaults(*lambda->args);
        if (auto* generator = as_if<GeneratorExp>(node)) return expression(generator->generators[0]->iter);
        if (!found) Walker::expression(node);
    }

private:
    std::vector<Kind> kinds_;

    template <class Definition> void outside(Definition& definition) {
        for (Expr* each : definition.decorator_list) expression(each);
        defaults(*definition.args);
        each_annotation(*definition.args, definition.returns, [&](Expr* each) { expression(each); });
    }
};

// Walks what one function runs: what suspends it stands in there.
class SuspensionFinder : public KindFinder {
public:
    using KindFinder::KindFinder;
    void expression(Expr* node) override {
        auto look = [&](List<Comprehension*> parts) {
            for (Comprehension* part : parts) found = found || part->is_async;
        };
        if (auto* list = as_if<ListComp>(node)) look(list->generators);
        if (auto* set = as_if<SetComp>(node)) look(set->generators);
        if (auto* dict = as_if<DictComp>(node)) look(dict->generators);
        if (!found) KindFinder::expression(node);
    }
};

}  // namespace

std::vector<Symbol> attributes_assigned_to(List<Stmt*> body, Symbol self) {
    AttributeFinder finder(self);
    finder.statements(body);
    return finder.found;
}

bool contains_walrus(Expr const* expression) {
    KindFinder finder({Kind::NamedExpr});
    finder.expression(const_cast<Expr*>(expression));
    return finder.found;
}

bool contains_yield(syntax::Node const* node) {
    SuspensionFinder finder({Kind::Yield, Kind::YieldFrom, Kind::Await});
    if (is_statement(node->kind))
        finder.statement(static_cast<Stmt*>(const_cast<syntax::Node*>(node)));
    else
        finder.expression(static_cast<Expr*>(const_cast<syntax::Node*>(node)));
    return finder.found;
}

}  // namespace gossamer::analysis
