package org.duban.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duban.shared.Quarter;

/**
 * 抽样证明: from what, how and with which seed one platform's sample was drawn. Whoever doubts it draws
 * again and compares ({@link #isReproduced}).
 */
@Entity
@Table(name = "inspection_draw")
public class DrawRecord {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "inspection_draw")
  @SequenceGenerator(
      name = "inspection_draw",
      sequenceName = "inspection_draw_seq",
      allocationSize = 50)
  private long id;

  @Column private Quarter quarter;
  @Column private String platform;
  @Column private String algorithm;
  @Column private String seed;
  @Column private int frameSize;
  @Column private String frameHash;
  @Column private int wanted;
  @Column private Instant drawnAt;

  @ElementCollection(fetch = FetchType.LAZY)
  @CollectionTable(name = "inspection_draw_member", joinColumns = @JoinColumn(name = "draw_id"))
  @OrderColumn(name = "place")
  private List<Member> members = new ArrayList<>();

  /** One account of the frame. */
  @Embeddable
  public static class Member {
    @Column private String member;
    @Column private boolean mustInclude;
    @Column private boolean drawn;

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    Member(String member, boolean mustInclude, boolean drawn) {
      this.member = member;
      this.mustInclude = mustInclude;
      this.drawn = drawn;
    }

    public String getMember() {
      return member;
    }

    public boolean isMustInclude() {
      return mustInclude;
    }

    public boolean isDrawn() {
      return drawn;
    }
  }

  @SuppressWarnings("NullAway.Init")
  protected DrawRecord() {}

  /** Draws, and keeps how. */
  DrawRecord(
      Quarter quarter,
      SampleFrame frame,
      String seed,
      int wanted,
      Set<String> mustInclude,
      Instant now) {
    this.quarter = quarter;
    this.platform = frame.platform();
    this.algorithm = SampleFrame.ALGORITHM;
    this.seed = seed;
    this.frameSize = frame.members().size();
    this.frameHash = frame.hash();
    this.wanted = wanted;
    this.drawnAt = now;
    Set<String> drawn = new HashSet<>(frame.draw(seed, wanted, mustInclude));
    for (String member : frame.members()) {
      members.add(new Member(member, mustInclude.contains(member), drawn.contains(member)));
    }
  }

  /** The accounts that were drawn, by code. */
  public List<String> drawn() {
    return members.stream().filter(Member::isDrawn).map(Member::getMember).toList();
  }

  /** Draws once more from the kept frame and seed, and compares frame and sample. */
  public boolean isReproduced() {
    SampleFrame frame = new SampleFrame(platform, members.stream().map(Member::getMember).toList());
    Set<String> must = new HashSet<>();
    members.stream().filter(Member::isMustInclude).map(Member::getMember).forEach(must::add);
    return algorithm.equals(SampleFrame.ALGORITHM)
        && frame.hash().equals(frameHash)
        && Set.copyOf(frame.draw(seed, wanted, must)).equals(Set.copyOf(drawn()));
  }

  public Quarter getQuarter() {
    return quarter;
  }

  /** Platform letters, or {@link SampleFrame#NO_PLATFORM}. */
  public String getPlatform() {
    return platform;
  }

  public String getAlgorithm() {
    return algorithm;
  }

  public String getSeed() {
    return seed;
  }

  public int getFrameSize() {
    return frameSize;
  }

  public String getFrameHash() {
    return frameHash;
  }

  /** How many were asked for. */
  public int getWanted() {
    return wanted;
  }

  public int getDrawnCount() {
    return drawn().size();
  }

  public Instant getDrawnAt() {
    return drawnAt;
  }

  /** The whole frame in order. */
  public List<Member> getMembers() {
    return List.copyOf(members);
  }
}
