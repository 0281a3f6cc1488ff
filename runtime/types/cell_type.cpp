// cell: a variable that inner functions share.
#include "runtime/binding/native.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/function.hpp"

namespace gossamer {

Type cell_type;

namespace {

Layout const cell_layout{
    .name = "cell",
    .visit = [](Object& object, Visitor& visitor) { visitor.visit(static_cast<Cell&>(object).value); },
    .destroy = [](Object& object) { release(std::exchange(static_cast<Cell&>(object).value, empty)); },
    .size = [](Object const&) { return sizeof(Cell); },
    .name_edges = [](Object& object,
                     EdgeNamer& namer) { namer.attribute("cell_contents", static_cast<Cell&>(object).value); },
};

Value cell_make(Type&, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "cell() takes no keyword arguments");
    if (arguments.positional > 1)
        return raise(type_error_type, "cell expected at most 1 argument, got {}", arguments.positional);
    return make_cell(arguments.positional ? retain(arguments[0]) : empty).release_value();
}

Value cell_repr(Value self) {
    void const* const address = self.object();
    Value const value = self.as<Cell>().value;
    if (!value) return make_str(fmt::format("<cell at {}: empty>", address)).release_value();
    return make_str(fmt::format("<cell at {}: {} object at {}>", address, display_name(type_of(value)),
                                reinterpret_cast<void const*>(value.bits)))
        .release_value();
}

// By content; an empty cell is less than any other.
Value cell_compare(Value left, Value right, Comparison how) {
    if (!is_exactly(right, cell_type)) return not_implemented;
    Owned const a = Owned::share(left.as<Cell>().value), b = Owned::share(right.as<Cell>().value);
    if (a && b) return compare(a.get(), b.get(), how);
    return compare(Value::integer(bool(a)), Value::integer(bool(b)), how);
}

Value get_contents(Value self) {
    Value const value = self.as<Cell>().value;
    return value ? retain(value) : raise(value_error_type, "Cell is empty");
}

bool set_contents(Value self, Value value) {
    store(self.as<Cell>().value, retain(value));
    return true;
}

constexpr Member cell_members[] = {{"cell_contents", get_contents, set_contents}};

}  // namespace

Ref<Cell> make_cell(Value owned) {
    auto* const cell = static_cast<Cell*>(heap().allocate(sizeof(Cell), &cell_type.root, Contents::references));
    cell->value = owned;
    return Ref<Cell>::adopt(cell);
}

void define_cell_type() {
    define_type(cell_type, {
                               .name = "cell",
                               .doc = "cell([contents])\n--\n\n"
                                      "Create a new cell object.\n\n  contents\n    the contents of the cell. If not "
                                      "specified, the cell will be "
                                      "empty,\n    and \n further attempts to access its cell_contents attribute "
                                      "will\n    raise a ValueError.",
                               .layout = &cell_layout,
                               .size = sizeof(Cell),
                               .is_unhashable = true,
                               .slots = {.repr = cell_repr, .compare = cell_compare, .make = cell_make},
                               .members = cell_members,
                           });
}

}  // namespace gossamer
