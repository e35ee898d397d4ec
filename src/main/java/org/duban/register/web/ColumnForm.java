package org.duban.register.web;

import java.io.Serializable;
import org.duban.register.ColumnEntrance;
import org.duban.register.ColumnFacts;
import org.duban.register.ColumnState;
import org.jspecify.annotations.Nullable;

/** A column as it stands in the inputs; an empty input is null. */
public class ColumnForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private @Nullable String name;
  private @Nullable String link;
  private @Nullable String category;
  private @Nullable Integer updateDays;
  private @Nullable ColumnEntrance entrance;
  private @Nullable ColumnState state;
  private boolean collected = true;

  void take(ColumnFacts from) {
    name = from.name();
    link = from.link();
    category = from.category();
    updateDays = from.updateDays();
    entrance = from.entrance();
    state = from.state();
    collected = from.collected();
  }

  ColumnFacts facts() {
    return new ColumnFacts(
        Typed.text(name),
        Typed.text(link),
        Typed.text(category),
        updateDays,
        entrance == null ? ColumnEntrance.WITH_LIST : entrance,
        state == null ? ColumnState.NORMAL : state,
        collected);
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable String getLink() {
    return link;
  }

  public void setLink(@Nullable String link) {
    this.link = link;
  }

  public @Nullable String getCategory() {
    return category;
  }

  public void setCategory(@Nullable String category) {
    this.category = category;
  }

  public @Nullable Integer getUpdateDays() {
    return updateDays;
  }

  public void setUpdateDays(@Nullable Integer updateDays) {
    this.updateDays = updateDays;
  }

  public @Nullable ColumnEntrance getEntrance() {
    return entrance;
  }

  public void setEntrance(@Nullable ColumnEntrance entrance) {
    this.entrance = entrance;
  }

  public @Nullable ColumnState getState() {
    return state;
  }

  public void setState(@Nullable ColumnState state) {
    this.state = state;
  }

  public boolean isCollected() {
    return collected;
  }

  public void setCollected(boolean collected) {
    this.collected = collected;
  }
}
