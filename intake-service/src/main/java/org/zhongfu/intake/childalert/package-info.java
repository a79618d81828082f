// SPDX-License-Identifier: Apache-2.0
/** Children who need immediate help: tasks of the officers of the area, with a clock. */
@NullMarked
package org.zhongfu.intake.childalert;

import org.jspecify.annotations.NullMarked;
