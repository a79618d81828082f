// SPDX-License-Identifier: Apache-2.0
/** Tests of parts that the records of intake share. */
@NullMarked
package org.zhongfu.intake.record;

import org.jspecify.annotations.NullMarked;
