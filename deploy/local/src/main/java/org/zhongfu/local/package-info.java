// SPDX-License-Identifier: Apache-2.0
/** The launcher: starts, watches and stops the whole system on one machine. */
@NullMarked
package org.zhongfu.local;

import org.jspecify.annotations.NullMarked;
