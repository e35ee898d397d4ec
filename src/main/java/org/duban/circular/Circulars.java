package org.duban.circular;

import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** All circulars and who received them. */
public interface Circulars {

  /**
   * @throws UnknownCircular when there is none
   */
  Circular get(CaseKey key);

  Optional<Circular> find(CaseKey key);

  /** What is in force for a quarter: the latest that was issued, a correction before the first. */
  Optional<Circular> findIssuedOf(Quarter quarter);

  /** All of a quarter, the first circular first, then its corrections. */
  List<Circular> listOf(Quarter quarter);

  /**
   * The same as {@link #listOf}; until the transaction ends, nobody else gets this list. Whoever
   * gives out the next place in a quarter asks here.
   */
  List<Circular> lockOf(Quarter quarter);

  /** All, newest quarter first; within a quarter the latest correction first. */
  List<Circular> list();

  void add(Circular circular);

  void add(Receipt receipt);

  /** Receipts of one circular by unit. */
  List<Receipt> receiptsOf(CaseKey key);

  /** How many receipts there are, for every circular that was sent. */
  List<ReceiptCount> countReceipts();

  Optional<Receipt> findReceipt(CaseKey key, UnitCode unit);
}
