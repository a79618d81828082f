// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Sex and birth date as a part of a person's file: from the number of the document, or stated where it holds none.
 *
 * @param sex sex
 * @param birthDate birth date
 */
@Embeddable
record BirthData(@Enumerated(EnumType.STRING) Sex sex, LocalDate birthDate) {}
