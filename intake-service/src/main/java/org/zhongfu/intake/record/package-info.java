// SPDX-License-Identifier: Apache-2.0
/** Parts that the views of all records of intake share. */
@NullMarked
package org.zhongfu.intake.record;

import org.jspecify.annotations.NullMarked;
