// SPDX-License-Identifier: Apache-2.0
/** The launcher: starts, monitors and stops the system on one machine. */
@NullMarked
package org.zhongfu.local;

import org.jspecify.annotations.NullMarked;
