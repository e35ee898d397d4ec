package org.duban.register.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duban.faces.Flash;
import org.duban.people.User;
import org.duban.people.Users;
import org.duban.register.AddWord;
import org.duban.register.ConfirmWord;
import org.duban.register.Dictionaries;
import org.duban.register.Dictionary;
import org.duban.register.DictionaryWord;
import org.duban.register.ReviseWord;
import org.jspecify.annotations.Nullable;

/** 数据字典: the administrator keeps the words; what nobody confirmed is shown as 待核. */
@Named
@ViewScoped
public class DictionariesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private Dictionaries dictionaries;
  @Inject private AddWord addWord;
  @Inject private ReviseWord reviseWord;
  @Inject private ConfirmWord confirmWord;
  @Inject private Users users;

  private String asked = "";
  private @Nullable String edited;
  private @Nullable String code;
  private @Nullable String name;
  private @Nullable Integer place;
  private transient @Nullable List<DictionaryWord> words;

  /** The dictionary that the address names; the platforms when it names none. */
  public Dictionary getDictionary() {
    return Arrays.stream(Dictionary.values())
        .filter(d -> d.name().equalsIgnoreCase(asked))
        .findFirst()
        .orElse(Dictionary.PLATFORM);
  }

  public Dictionary[] getAll() {
    return Dictionary.values();
  }

  public List<DictionaryWord> getWords() {
    if (words == null) {
      words = dictionaries.list(getDictionary());
    }
    return words;
  }

  /** How many of the words nobody has confirmed. */
  public long getUnverified() {
    return getWords().stream().filter(word -> !word.isVerified()).count();
  }

  /** Name of whoever confirmed a word; empty when it came confirmed. */
  public String confirmedBy(DictionaryWord word) {
    return Optional.ofNullable(word.getConfirmedBy())
        .flatMap(users::find)
        .map(User::getDisplayName)
        .orElse("");
  }

  /** Puts a word into the form. */
  public void edit(String of) {
    dictionaries
        .find(getDictionary(), of)
        .ifPresent(
            word -> {
              edited = of;
              code = of;
              name = word.getName();
              place = word.getPlace();
            });
  }

  /** Empties the form. */
  public void stop() {
    edited = null;
    code = null;
    name = null;
    place = null;
  }

  /** Keeps what the form says: of the word in it, or of a new one. */
  public void save() {
    int last = getWords().stream().mapToInt(DictionaryWord::getPlace).max().orElse(0) + 1;
    int order = place == null ? last : place;
    if (edited == null) {
      addWord.add(getDictionary(), Typed.text(code), Typed.text(name), order);
    } else {
      reviseWord.revise(getDictionary(), edited, Typed.text(name), order);
    }
    Flash.done("administration_dictionaries.message.saved", Typed.text(name));
    stop();
    words = null;
  }

  /** The office stands for a word. */
  public void confirm(String of) {
    confirmWord.confirm(getDictionary(), of);
    words = null;
    Flash.done("administration_dictionaries.message.confirmed");
  }

  public boolean isEditing() {
    return edited != null;
  }

  /** Whether the form is shown: a closed dictionary takes no further words. */
  public boolean isFormShown() {
    return isEditing() || !getDictionary().isClosed();
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(@Nullable String asked) {
    this.asked = Typed.text(asked);
  }

  public @Nullable String getCode() {
    return code;
  }

  public void setCode(@Nullable String code) {
    this.code = code;
  }

  public @Nullable String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name;
  }

  public @Nullable Integer getPlace() {
    return place;
  }

  public void setPlace(@Nullable Integer place) {
    this.place = place;
  }
}
