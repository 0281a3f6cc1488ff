// from __future__ import …
#include "lang/analysis/scopes.hpp"

namespace gossamer::analysis {

using namespace syntax;

namespace {

void check_features(ImportFrom const& statement, Futures& futures, Failure& failure) {
    for (Alias const* alias : statement.names) {
        std::string_view const feature = alias->name->text;
        if (feature == "annotations") {
            futures.annotations = true;
            continue;
        }
        bool known = false;
        for (std::string_view each : {"nested_scopes", "generators", "division", "absolute_import", "with_statement",
                                      "print_function", "unicode_literals", "generator_stop", "barry_as_FLUFL"})
            known = known || feature == each;
        if (known) continue;
        failure.failed = true;
        failure.message =
            feature == "braces" ? "not a chance" : "future feature " + std::string(feature) + " is not defined";
        failure.start = statement.start;
        failure.end = statement.end;
        failure.found_by = FoundBy::future_statement;
        return;
    }
}

bool is_text(Stmt const* statement) {
    auto* const expression = as_if<ExprStmt>(statement);
    auto* const constant = expression ? as_if<Constant>(expression->value) : nullptr;
    return constant && constant->value_kind == ConstantKind::str;
}

}  // namespace

// Only a docstring may stand before them.
Futures find_futures(SyntaxTree const& tree, Failure& failure) {
    Futures futures;
    List<Stmt*> body{};
    if (auto* const module = as_if<Module>(tree.root))
        body = module->body;
    else if (auto* const interactive = as_if<Interactive>(tree.root))
        body = interactive->body;
    for (uint32_t i = body.size && is_text(body[0]) ? 1 : 0; i < body.size && !failure.failed; ++i) {
        auto* const import = as_if<ImportFrom>(body[i]);
        if (!import || import->level || !import->module || import->module->text != "__future__") break;
        check_features(*import, futures, failure);
        futures.end = import->end;
    }
    return futures;
}

}  // namespace gossamer::analysis
