// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** A state the application reached, when, and by whom. */
@Embeddable
record ApplicationStep(@Enumerated(EnumType.STRING) ApplicationStatus stage, Instant reachedAt, String actor) {}
