// SPDX-License-Identifier: Apache-2.0
/** What is settled about a request before anybody looks at where it goes. */
@NullMarked
package org.zhongfu.gateway.edge;

import org.jspecify.annotations.NullMarked;
