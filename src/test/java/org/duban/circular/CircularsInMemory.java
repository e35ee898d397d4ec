package org.duban.circular;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.duban.shared.CaseKey;
import org.duban.shared.Quarter;
import org.duban.shared.UnitCode;

/** Circulars and receipts in memory. */
final class CircularsInMemory implements Circulars {
  private final List<Circular> all = new ArrayList<>();
  private final List<Receipt> receipts = new ArrayList<>();

  CircularsInMemory(Circular... circulars) {
    all.addAll(List.of(circulars));
  }

  @Override
  public Circular get(CaseKey key) {
    return find(key).orElseThrow(() -> new UnknownCircular(key));
  }

  @Override
  public Optional<Circular> find(CaseKey key) {
    return all.stream().filter(c -> c.key().equals(key)).findFirst();
  }

  @Override
  public Optional<Circular> findIssuedOf(Quarter quarter) {
    return listOf(quarter).stream().filter(Circular::isIssued).reduce((first, last) -> last);
  }

  @Override
  public List<Circular> listOf(Quarter quarter) {
    return all.stream()
        .filter(c -> c.getQuarter().equals(quarter))
        .sorted(Comparator.comparing(Circular::getSequence))
        .toList();
  }

  @Override
  public List<Circular> lockOf(Quarter quarter) {
    return listOf(quarter);
  }

  @Override
  public List<Circular> list() {
    return all;
  }

  @Override
  public void add(Circular circular) {
    all.add(circular);
  }

  @Override
  public void add(Receipt receipt) {
    receipts.add(receipt);
  }

  @Override
  public List<Receipt> receiptsOf(CaseKey key) {
    return receipts.stream().filter(r -> r.circularKey().equals(key)).toList();
  }

  @Override
  public List<ReceiptCount> countReceipts() {
    return List.of();
  }

  @Override
  public Optional<Receipt> findReceipt(CaseKey key, UnitCode unit) {
    return receiptsOf(key).stream().filter(r -> r.unit().equals(unit)).findFirst();
  }
}
