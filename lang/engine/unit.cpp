#include "lang/engine/unit.hpp"

#include <algorithm>
#include <new>

#include "lang/engine/calls.hpp"
#include "lang/engine/instructions.hpp"
#include "lang/nodes/node.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

void* Unit::allocate(size_t bytes) {
    bytes = (bytes + 15) & ~size_t{15};
    if (static_cast<size_t>(limit - next) < bytes) {
        size_t const chunk = std::max<size_t>(bytes, 32 * 1024);
        chunks.push_back(std::make_unique_for_overwrite<char[]>(chunk));
        next = chunks.back().get();
        limit = next + chunk;
    }
    return std::exchange(next, next + bytes);
}

Unit::~Unit() {
    for (Value const value : constants) release(value);
}

namespace {

// What stands behind the members of Code, which its own layout shows and drops.
void visit_rest(Code& base, Visitor& visitor) {
    for (ScriptCode*& inner : static_cast<ScriptCode&>(base).inner) visitor.visit(inner);
}
void destroy_rest(Code& base) {
    auto& code = static_cast<ScriptCode&>(base);
    Unit* const unit = code.unit;
    for (ScriptCode*& inner : code.inner)
        if (inner) release(static_cast<Object*>(std::exchange(inner, nullptr)));
    code.~ScriptCode();
    if (--unit->code_objects == 0) delete unit;
}

Position position_of(Code const& code, void const* node) {
    auto const& source = *static_cast<ScriptCode const&>(code).unit->source;
    auto const& where = *static_cast<nodes::Node const*>(node);
    auto const start = source.locate(where.start), end = source.locate(where.end);
    return {start.line, start.column, end.line, end.column};
}

bool is_cell_slot(ScriptCode const& code, uint32_t slot) {
    auto const has = [slot](std::vector<uint32_t> const& slots) {
        return std::find(slots.begin(), slots.end(), slot) != slots.end();
    };
    return has(code.cell_slots) || has(code.free_slots) || has(code.hidden_cells);
}

// The place of the value: the slot, or the inside of the cell in it.
Value& place_of(Frame& frame, ScriptCode const& code, uint32_t slot) {
    Value& value = frame.slots[slot];
    return is_exactly(value, cell_type) && is_cell_slot(code, slot) ? value.as<Cell>().value : value;
}

void each_local(Frame& frame, void* data, void (*show)(void*, Str*, Value)) {
    auto& code = static_cast<ScriptCode&>(*frame.code);
    // The names of a class body or a module stand in its namespace.
    uint32_t const visible = code.is_module || code.is_class_body ? 0 : code.visible_names;
    for (uint32_t i = 0; i < visible; ++i) {
        Value const value = place_of(frame, code, i);
        if (!value.is_empty()) show(data, code.slot_names[i], value);
    }
    // A comprehension that runs right now hides what has the same name around it.
    for (uint32_t i = code.hidden_names; i < code.slot_names.size(); ++i) {
        Value const value = place_of(frame, code, i);
        if (!value.is_empty()) show(data, code.slot_names[i], value);
    }
}

Value* find_local(Frame& frame, Str* name) {
    auto& code = static_cast<ScriptCode&>(*frame.code);
    for (uint32_t i = 0; i < code.visible_names; ++i)
        if (code.slot_names[i] == name) return &place_of(frame, code, i);
    return nullptr;
}

Str* variable_of(Code const& base, uint32_t slot, bool& is_in_cell) {
    auto& code = static_cast<ScriptCode const&>(base);
    is_in_cell = is_cell_slot(code, slot);
    return slot < code.slot_names.size() ? code.slot_names[slot] : nullptr;
}

bool replace_inner(Code& base, Code& from, Code& to) {
    for (ScriptCode*& inner : static_cast<ScriptCode&>(base).inner) {
        if (inner != &from) continue;
        retain(&to);
        inner = static_cast<ScriptCode*>(&to);
        release(static_cast<Object*>(&from));
        return true;
    }
    return false;
}

void rename_variable(Code& base, Str* from, Str* to) {
    auto& code = static_cast<ScriptCode&>(base);
    Str* const name = intern(to->view());
    std::replace(code.slot_names.begin(), code.slot_names.end(), from, name);
    for (Tuple** const names : {&code.variable_names, &code.cell_names, &code.free_names}) {
        std::vector<Value> changed((*names)->view().begin(), (*names)->view().end());
        std::replace(changed.begin(), changed.end(), Value::of(from), Value::of(name));
        Tuple* const old = std::exchange(*names, make_tuple(std::span<Value const>(changed)).release());
        release(old);
    }
}

// Another code object that runs the same nodes.
Code* copy_code(Code& base) {
    auto& original = static_cast<ScriptCode&>(base);
    ScriptCode* const made = make_script_code(*original.unit);
    Object const header = *made;
    *made = original;
    static_cast<Object&>(*made) = header;
    made->record = nullptr;
    for (Tuple* const each :
         {made->variable_names, made->cell_names, made->free_names, made->constants, made->global_names})
        if (each) retain(each);
    for (Str* const each : {made->name, made->qualified_name, made->filename}) retain(each);
    for (ScriptCode* const each : made->inner) retain(each);
    return made;
}

}  // namespace

ScriptCode* make_script_code(Unit& unit) {
    Object* const memory = heap().allocate(sizeof(ScriptCode), &code_type.root, Contents::references);
    Object const header = *memory;
    auto* const code = new (memory) ScriptCode{};
    static_cast<Object&>(*code) = header;
    code->unit = &unit;
    ++unit.code_objects;
    code->visit_rest = &visit_rest;
    code->destroy_rest = &destroy_rest;
    code->call = &call_script_function;
    code->position_of = &position_of;
    code->each_local = &each_local;
    code->find_local = &find_local;
    code->variable_of = &variable_of;
    code->replace_inner = &replace_inner;
    code->rename = &rename_variable;
    code->copy = &copy_code;
    code->facts = &script_code_facts;
    return code;
}

}  // namespace gossamer
