package org.duban.recheck;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Something that the machine noticed.
 *
 * @param fact what it saw, e.g. the quarters; empty when the kind says it all
 */
@Embeddable
public record MachineHint(
    @Enumerated(EnumType.STRING) @Column HintKind kind, @Column String fact) {}
