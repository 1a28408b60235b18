class @envoy
    words   envoy, consul

class @legation
    words   diplomat, @envoys

class @envoy
    words   legate
