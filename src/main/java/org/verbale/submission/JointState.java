package org.verbale.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A State in whose name a joint reply speaks besides the one that sends it. */
@Embeddable
public class JointState {
  @Column(name = "state_code")
  @JdbcTypeCode(SqlTypes.CHAR)
  private String stateCode;

  protected JointState() {}

  JointState(String stateCode) {
    this.stateCode = stateCode;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JointState joint && joint.stateCode.equals(stateCode);
  }

  @Override
  public int hashCode() {
    return stateCode.hashCode();
  }

  /** ISO 3166 alpha-3 code. */
  public String stateCode() {
    return stateCode;
  }
}
