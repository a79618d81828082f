// SPDX-License-Identifier: Apache-2.0
/** Tests of guardians, agents and carers. */
@NullMarked
package org.zhongfu.intake.representative;

import org.jspecify.annotations.NullMarked;
