package org.duban.rectification;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import org.duban.shared.Quarter;

/** 结转: an open problem goes on in the next quarter's ledger. */
@Embeddable
public record CarryOver(Quarter fromQuarter, Quarter toQuarter, Instant carriedAt)
    implements Serializable {}
