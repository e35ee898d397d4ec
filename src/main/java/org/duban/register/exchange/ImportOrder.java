package org.duban.register.exchange;

import java.util.function.Consumer;

/** Work on an import for the background; it begins when the order's transaction is stored. */
record ImportOrder(Consumer<ImportDesk> work) {}
