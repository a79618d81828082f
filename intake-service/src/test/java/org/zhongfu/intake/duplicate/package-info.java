// SPDX-License-Identifier: Apache-2.0
/** Tests of the lists of possible duplicates. */
@NullMarked
package org.zhongfu.intake.duplicate;

import org.jspecify.annotations.NullMarked;
