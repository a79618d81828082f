// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

/**
 * A sample user.
 *
 * @param user name in the realm
 */
public record Actor(String user) {}
