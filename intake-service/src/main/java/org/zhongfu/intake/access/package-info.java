// SPDX-License-Identifier: Apache-2.0
/** Who serves whom: live work orders and their workers, as members of providers see persons by them. */
@NullMarked
package org.zhongfu.intake.access;

import org.jspecify.annotations.NullMarked;
