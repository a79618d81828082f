// SPDX-License-Identifier: Apache-2.0
/** Tests of the alerts about children. */
@NullMarked
package org.zhongfu.intake.childalert;

import org.jspecify.annotations.NullMarked;
