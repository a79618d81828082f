// SPDX-License-Identifier: Apache-2.0
/** What help led to for a person: employment with follow-ups, volunteering with consent, inclusion. */
@NullMarked
package org.zhongfu.intake.outcome;

import org.jspecify.annotations.NullMarked;
